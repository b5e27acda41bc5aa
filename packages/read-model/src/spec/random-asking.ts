import type { KithEvent } from '@kith/domain'
import type { OpeningId, ReferralId, UserId } from '@kith/kernel'
import type { Dice } from './random-workspace.ts'

interface Asked {
  readonly id: ReferralId
  readonly seekerId: UserId
  readonly referrer: { readonly kind: 'member'; readonly userId: UserId } | { readonly kind: 'contact' }
  readonly openingId: OpeningId | null
}

const steps = 120

/**
 * People who ask each other for referrals, some for an opening with few seats: anything may happen to a request, whether
 * a decider would allow it or not. One of them is erased in the end.
 */
export const randomAsking = (dice: Dice, owners: readonly UserId[], erased: Set<string>): void => {
  const { below, oneOf, chance, id, text, date, put } = dice
  const leaver = id('user') as UserId
  const account = { userId: leaver, name: text(), email: `${leaver}@kith.example`, timeZone: 'UTC', locale: 'en' }
  put(`user-${leaver}`, leaver, 'user.registered', account)
  const people = [...owners, leaver]
  const posted = [id('opening'), id('opening')].map((openingId) => ({
    openingId: openingId as OpeningId,
    posterId: oneOf(people),
  }))
  const asked: Asked[] = []

  const content = (): object => ({
    company: text(),
    role: text(),
    department: '',
    location: '',
    link: '',
    notes: '',
    seats: 1 + below(2),
    closesOn: null,
    audience: { kind: 'workspace' },
    held: false,
  })
  const onBoard = (type: string, data: object = {}): void => {
    const opening = oneOf(posted)
    put(`opening-${opening.openingId}`, oneOf(people), `opening.${type}` as 'opening.closed', { ...opening, ...data })
  }
  const draft = (seekerId: UserId = oneOf(people), openingId: OpeningId = oneOf(posted).openingId): void => {
    const one: Asked = {
      id: id('referral') as ReferralId,
      seekerId,
      referrer: chance(0.7)
        ? { kind: 'member', userId: oneOf(people.filter((one) => one !== seekerId)) }
        : { kind: 'contact' },
      openingId: chance(0.7) || seekerId === owners[0] ? openingId : null,
    }
    asked.push(one)
    say(one, 'referral.drafted', { path: 'direct', opportunityId: null, openingId: one.openingId })
  }
  const say = ({ id: referralId, seekerId, referrer }: Asked, type: KithEvent['type'], data: object = {}): void => {
    const whom = referrer.kind === 'member' ? referrer : { kind: 'contact', contactId: referralId }
    const actor = referrer.kind === 'member' && chance(0.5) ? referrer.userId : seekerId
    put(`referral-${referralId}`, actor, type, { referralId, seekerId, referrer: whom, ...data })
  }
  const now = (): string => `${date()}T10:00:00.000Z`
  const requested = (one: Asked): void =>
    say(one, 'referral.requested', {
      way: oneOf(['kith', 'kith', 'link', 'outside']),
      message: text(),
      requestedAt: now(),
    })
  const acts: readonly ((one: Asked) => void)[] = [
    requested,
    (one) => say(one, 'referral.viewed'),
    (one) => say(one, 'referral.reminded', { step: 1 + below(2) }),
    (one) => say(one, 'referral.more-asked', { question: text(), askedAt: now() }),
    (one) => say(one, 'referral.accepted', { message: text() }),
    (one) => say(one, oneOf(['referral.declined', 'referral.released']), { reason: text() }),
    (one) => say(one, oneOf(['referral.withdrawn', 'referral.expired', 'referral.closed'])),
    (one) => say(one, 'referral.submitted', { submittedOn: date() }),
    (one) =>
      say(one, 'referral.outcome-recorded', {
        outcomeId: id('outcome'),
        outcome: oneOf(['hired', 'rejected']),
        heardOn: date(),
      }),
    (one) => say(one, 'referral.thanked', { message: text() }),
    (one) => say(one, 'referral.help-offered', { offer: text() }),
    ({ id: referralId, seekerId }) => onBoard(oneOf(['seat-claimed', 'seat-freed']), { referralId, seekerId }),
    () => onBoard('changed', content()),
    () => onBoard(oneOf(['filled', 'reopened', 'closed', 'admitted'])),
    () => onBoard('hidden', { cause: 'reports' }),
  ]

  for (const opening of posted)
    put(`opening-${opening.openingId}`, opening.posterId, 'opening.posted', { ...opening, ...content() })
  for (let step = 0; step < steps; step += 1) {
    if (asked.length === 0 || chance(0.2)) draft()
    else oneOf(acts)(oneOf(asked))
  }
  // One that nothing happens to: it stays a draft.
  draft(owners[0], posted[0]?.openingId)
  put(`user-${leaver}`, leaver, 'user.erased', { userId: leaver })
  erased.add(leaver)
}
