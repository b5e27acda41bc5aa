import type { KithEvent } from '@kith/domain'
import type { ContactId, ReferralId, UserId } from '@kith/kernel'
import type { Dice } from './random-workspace.ts'

interface Asked {
  readonly people: {
    readonly referralId: ReferralId
    readonly seekerId: UserId
    readonly referrer: { readonly kind: string; readonly userId?: UserId; readonly contactId?: ContactId }
  }
}

/** Whom requests have to do with. Those who may be erased say nothing any more once they are. */
export interface ReferralPeople {
  readonly people: readonly UserId[]
  readonly contacts: readonly { readonly id: ContactId; readonly ownerId: UserId }[]
  readonly erased: ReadonlySet<string>
}

/** Requests to which anything may happen in any order, whether a decider would allow it or not. */
export const randomReferrals = (dice: Dice, { people, contacts, erased }: ReferralPeople) => {
  const { below, oneOf, chance, id, text, date, put } = dice
  const asked: Asked[] = []
  const at = (): string => `${date()}T10:00:00.000Z`
  const prepared = (): object => ({
    company: text(),
    role: text(),
    department: '',
    whyMe: text(),
    whyCompany: text(),
    talkingPoints: [text(), text(), text()],
    resume: chance(0.5) ? { fileId: id('file'), version: 1 + below(3) } : null,
    profileLink: '',
    jobLink: '',
  })
  const isGone = (someone: string): boolean => erased.has(someone)

  const draft = (): void => {
    const seekerId = oneOf(people)
    const own = contacts.filter(({ ownerId, id: contactId }) => ownerId === seekerId && !isGone(contactId))
    const referrer =
      chance(0.5) && own.length > 0
        ? { kind: 'contact', contactId: oneOf(own).id }
        : { kind: 'member', userId: oneOf(people) }
    const one = { people: { referralId: id('referral') as ReferralId, seekerId, referrer } }
    asked.push(one)
    say(one, 'drafted', {
      path: 'direct',
      opportunityId: chance(0.5) ? id('opportunity') : null,
      openingId: chance(0.3) ? id('opening') : null,
    })
  }

  const say = ({ people: about }: Asked, type: string, data: object = {}, by = about.seekerId): void =>
    put(`referral-${about.referralId}`, by, `referral.${type}` as KithEvent['type'], { ...about, ...data })

  const change = (one: Asked): void => {
    const { seekerId, referrer } = one.people
    const other = referrer.userId ?? referrer.contactId ?? ''
    const answeredBy = referrer.userId ?? seekerId
    const bySeeker: readonly (() => void)[] = [
      () => say(one, 'package-prepared', prepared()),
      () => say(one, 'package-revised', { ...prepared(), answer: text(), revisedAt: at() }),
      () => say(one, 'guardrail-overridden', { rule: 'direct-ask', reason: text() }),
      () => say(one, 'requested', { way: oneOf(['kith', 'link', 'outside']), message: text(), requestedAt: at() }),
      () => say(one, 'requested', { way: oneOf(['kith', 'link', 'outside']), message: text(), requestedAt: at() }),
      () => say(one, 'thanked', { message: text() }),
      () => say(one, 'help-offered', { offer: text() }),
    ]
    const byReferrer: readonly (() => void)[] = [
      () => say(one, 'more-asked', { question: text(), askedAt: at() }, answeredBy),
      () => say(one, oneOf(['accepted', 'accepted']), { message: text() }, answeredBy),
      () => say(one, oneOf(['declined', 'released']), { reason: text() }, answeredBy),
    ]
    const byEither: readonly (() => void)[] = [
      () => say(one, 'path-chosen', { path: oneOf(['introduction', 'direct']) }),
      () =>
        say(one, oneOf(['preparation-done', 'preparation-undone']), {
          item: oneOf(['prepare-the-story', 'update-materials']),
        }),
      () => say(one, oneOf(['viewed', 'withdrawn', 'expired', 'closed'])),
      () => say(one, 'reminded', { step: 1 + below(2) }),
      () => say(one, 'submitted', { submittedOn: date() }, answeredBy),
      () =>
        say(one, 'outcome-recorded', {
          outcomeId: id('outcome'),
          outcome: oneOf(['contacted', 'offer', 'rejected']),
          heardOn: date(),
        }),
    ]
    const turn = below(3)
    if (turn === 0 && !isGone(seekerId)) oneOf(bySeeker)()
    else if (turn === 1 && !isGone(other)) oneOf(byReferrer)()
    else oneOf(byEither)()
  }

  return { change: (): void => (asked.length === 0 || chance(0.15) ? draft() : change(oneOf(asked))) }
}
