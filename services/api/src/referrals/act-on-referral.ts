import { referralDecider } from '@kith/domain'
import type { ReferralCommand, ReferralCommandOf } from '@kith/domain'
import type { CalendarDate, Instant, ReferralId, UserId } from '@kith/kernel'
import { act, refused } from '../graphql/act.ts'
import type { Outcome } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext, MemberContext } from '../graphql/context.ts'
import { asId } from '../graphql/ids.ts'
import type { ReferralPayload } from './types.ts'

type Types = ReferralCommand['type']

/** What a command says beside the request and who acts. */
type Said<Type extends Types> = Omit<ReferralCommandOf<Type>['data'], 'referralId' | 'by'>

/** Whose act it is, and when. */
interface Acting {
  readonly userId: UserId
  readonly today: CalendarDate
  readonly now: Instant
}

/** What acts on requests show in. */
const referralViews = ['referral'] as const

export const notFound = (field: string): Outcome => refused({ code: 'NOT_FOUND', field })

/** The answer to an act: the request as it then stands for the viewer. */
export const toPayload = async (
  { loaders }: MemberContext,
  outcome: Outcome,
  id: ReferralId | undefined,
): Promise<ReferralPayload> => {
  if (id === undefined) return { ...outcome, referral: null }
  const referral = (await loaders.referral.clear(id).load(id)) ?? null
  return { ...outcome, referral: referral as ReferralPayload['referral'] }
}

/** A command of the viewer's on a request. */
export const commandBy = <Type extends Types>(
  { viewer }: MemberContext,
  referralId: ReferralId,
  command: { readonly type: Type; readonly data: Said<Type> },
): ReferralCommand =>
  // The compiler cannot follow the pairing of type and data through a generic; `Said<Type>` is what holds it.
  ({
    type: command.type,
    data: { ...command.data, referralId, by: viewer.userId },
  }) as unknown as ReferralCommand

/** Decides a command of the viewer's and waits until the lists show it. */
export const decideReferral = (member: MemberContext, commandId: string, command: ReferralCommand): Promise<Outcome> =>
  act(member, {
    decider: referralDecider,
    id: command.data.referralId,
    command,
    commandId,
    awaits: referralViews,
  })

/** The request that an act is about, when the viewer is a side of it in the workspace that they look at. */
export const ownReferral = async ({ loaders }: MemberContext, text: string): Promise<ReferralId | undefined> => {
  const id = asId<ReferralId>(text)
  return id === undefined ? undefined : (await loaders.referral.load(id))?.id
}

/** Acts on a request of the viewer's, and answers with it as it then stands. */
export const actOnReferral = async <Type extends Types>(
  context: ApiContext,
  input: { readonly commandId: string; readonly referralId: string },
  type: Type,
  said: (acting: Acting) => Said<Type>,
): Promise<ReferralPayload> => {
  const member = asMember(context)
  const id = await ownReferral(member, input.referralId)
  if (id === undefined) return toPayload(member, notFound('referralId'), undefined)
  const { userId, today } = member.viewer
  const data = said({ userId, today, now: member.services.clock.now() })
  const outcome = await decideReferral(member, input.commandId, commandBy(member, id, { type, data }))
  return toPayload(member, outcome, id)
}
