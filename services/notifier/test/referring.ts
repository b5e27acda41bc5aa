import type { KithEvent } from '@kith/domain'
import { deterministicId } from '@kith/kernel'
import type { Instant, OpeningId, ReferralId, UserId } from '@kith/kernel'
import type { House } from './house.ts'

type Named<Type extends KithEvent['type']> = Extract<KithEvent, { readonly type: Type }>
type ReferralType = Extract<KithEvent['type'], `referral.${string}`>
type OpeningType = Extract<KithEvent['type'], `opening.${string}`>
type Rest<Type extends KithEvent['type'], Known extends string> = Omit<Named<Type>['data'], Known>

export const aPackage = {
  company: 'Northwind',
  role: 'Data Engineer',
  department: 'Platform',
  whyMe: 'I built such a thing.',
  whyCompany: 'They publish how they work.',
  talkingPoints: ['Shipped three pipelines', 'Writes tests first', 'Explains well'],
  resume: null,
  profileLink: '',
  jobLink: '',
}

export interface Pair {
  readonly seeker: UserId
  readonly referrer: UserId
}

/** Writes what happens to one request between two members, at times that the specification says. */
export const openRequest = (house: House, name: string, { seeker, referrer }: Pair, now: () => Instant) => {
  const referralId = deterministicId('referral', name) as ReferralId
  const say = <Type extends ReferralType>(
    actor: UserId | undefined,
    type: Type,
    data: Rest<Type, 'referralId' | 'seekerId' | 'referrer'>,
  ): Promise<void> =>
    house.recordBy({ ...(actor === undefined ? {} : { actor }), at: now() }, {
      type,
      data: { referralId, seekerId: seeker, referrer: { kind: 'member', userId: referrer }, ...data },
    } as unknown as KithEvent)
  return {
    referralId,
    bySeeker: <Type extends ReferralType>(type: Type, data: Rest<Type, 'referralId' | 'seekerId' | 'referrer'>) =>
      say(seeker, type, data),
    byReferrer: <Type extends ReferralType>(type: Type, data: Rest<Type, 'referralId' | 'seekerId' | 'referrer'>) =>
      say(referrer, type, data),
    byKith: <Type extends ReferralType>(type: Type, data: Rest<Type, 'referralId' | 'seekerId' | 'referrer'>) =>
      say(undefined, type, data),
    draft: async (openingId: OpeningId | null = null): Promise<void> => {
      await say(seeker, 'referral.drafted', { path: 'direct', opportunityId: null, openingId })
      await say(seeker, 'referral.package-prepared', aPackage)
    },
    ask: (): Promise<void> =>
      say(seeker, 'referral.requested', { way: 'kith', message: 'Would you refer me?', requestedAt: now() }),
  }
}

/** Writes what happens to one opening. */
export const openOpening = (house: House, name: string, posterId: UserId, now: () => Instant) => {
  const openingId = deterministicId('opening', name) as OpeningId
  return {
    openingId,
    say: <Type extends OpeningType>(
      actor: UserId,
      type: Type,
      data: Rest<Type, 'openingId' | 'posterId'>,
    ): Promise<void> =>
      house.recordBy({ actor, at: now() }, { type, data: { openingId, posterId, ...data } } as unknown as KithEvent),
  }
}
