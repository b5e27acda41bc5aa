import type { CohortId, OpeningId, UserId } from '@kith/kernel'
import type { Dice } from './random-workspace.ts'

interface Posted {
  readonly id: OpeningId
  readonly posterId: UserId
  readonly referrals: string[]
}

/** Whom a board has to do with. */
export interface BoardPeople {
  /** People who will never be erased. */
  readonly lasting: readonly UserId[]
  /** People who may be. */
  readonly passing: readonly UserId[]
  readonly cohorts: readonly CohortId[]
  readonly erased: ReadonlySet<string>
}

/** A board on which anything may happen to an opening, whether a decider would allow it or not. */
export const randomBoard = (
  { below, oneOf, chance, id, text, date, put }: Dice,
  { lasting, passing, cohorts, erased }: BoardPeople,
) => {
  const openings: Posted[] = []
  const somebody = (): UserId => oneOf(chance(0.5) && passing.length > 0 ? passing : lasting)
  const isThere = (person: string): boolean => !erased.has(person)
  const content = (): object => ({
    company: text(),
    role: text(),
    department: text(),
    location: text(),
    link: '',
    notes: text(),
    seats: 1 + below(5),
    closesOn: chance(0.5) ? date() : null,
    audience: chance(0.5) ? { kind: 'workspace' } : { kind: 'cohorts', cohortIds: [oneOf(cohorts)] },
    held: chance(0.3),
  })
  const say = ({ id: openingId, posterId }: Posted, type: string, data: object = {}): void =>
    put(`opening-${openingId}`, posterId, `opening.${type}` as 'opening.closed', { openingId, posterId, ...data })
  const post = (): void => {
    const opening: Posted = { id: id('opening') as OpeningId, posterId: somebody(), referrals: [] }
    if (!isThere(opening.posterId)) return
    say(opening, 'posted', content())
    openings.push(opening)
  }
  const claim = (opening: Posted): void => {
    const referralId = chance(0.3) && opening.referrals.length > 0 ? oneOf(opening.referrals) : id('referral')
    opening.referrals.push(referralId)
    say(opening, 'seat-claimed', { referralId, seekerId: somebody() })
  }
  const settle = (opening: Posted): void => {
    if (opening.referrals.length === 0) return
    say(opening, oneOf(['seat-confirmed', 'seat-freed']), {
      referralId: oneOf(opening.referrals),
      seekerId: somebody(),
    })
  }
  const report = (opening: Posted): void => {
    const reporterId = somebody()
    if (isThere(reporterId)) say(opening, 'reported', { reporterId, reason: text() })
  }
  const acts: readonly ((opening: Posted) => void)[] = [
    (opening) => void (isThere(opening.posterId) && say(opening, 'changed', content())),
    (opening) => say(opening, oneOf(['admitted', 'closed', 'reopened', 'filled', 'shown-again'])),
    (opening) => say(opening, 'hidden', { cause: oneOf(['reports', 'moderator']) }),
    report,
    claim,
    claim,
    settle,
  ]
  return {
    change: (): void => (openings.length === 0 || chance(0.2) ? post() : oneOf(acts)(oneOf(openings))),
  }
}
