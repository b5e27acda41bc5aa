import { contactDecider } from '@kith/domain'
import type { CalendarDate, ContactId, InteractionId, UserId } from '@kith/kernel'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { refused } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext, MemberContext } from '../graphql/context.ts'
import { publicError } from '../graphql/errors.ts'
import { requireId } from '../graphql/ids.ts'
import { actOnInteraction, toPayload } from './acting.ts'
import { CorrectInteractionInput, InteractionInput, LogInteractionInput } from './inputs.ts'
import { ReplyInput, SettleFollowUpInput } from './inputs.ts'
import { InteractionPayload } from './payload.ts'

const mostPeople = 50

/** Whether every one of these people is the viewer's. Asked of the log itself: lists may be a moment late. */
const ownsAll = async ({ services, viewer }: MemberContext, ids: readonly ContactId[]): Promise<boolean> => {
  const loaded = await Promise.all(ids.map((id) => services.commands.load(contactDecider, id)))
  return loaded.every(({ state }) => {
    if (state.status === 'none') return false
    return (state.status === 'erased' ? state.ownerId : state.person.ownerId) === viewer.userId
  })
}

interface Acting {
  readonly interactionId: InteractionId
  readonly by: UserId
  readonly today: CalendarDate
}

const acting = ({ viewer }: MemberContext, interactionId: string): Acting => ({
  interactionId: requireId<InteractionId>(interactionId, 'interactionId'),
  by: viewer.userId,
  today: viewer.today,
})

@Resolver()
export class InteractionMutations {
  @Mutation(() => InteractionPayload)
  async logInteraction(
    @Arg('input', () => LogInteractionInput) input: LogInteractionInput,
    @Ctx() context: ApiContext,
  ): Promise<InteractionPayload> {
    const member = asMember(context)
    const { interactionId, by, today } = acting(member, input.interactionId)
    if (input.contactIds.length === 0 || input.contactIds.length > mostPeople)
      throw publicError('BAD_USER_INPUT', `Name 1 to ${mostPeople} people in “contactIds”.`)
    const contactIds = input.contactIds.map((id) => requireId<ContactId>(id, 'contactIds'))
    if (!(await ownsAll(member, contactIds)))
      return toPayload(member, refused({ code: 'NOT_FOUND', field: 'contactIds' }), interactionId)
    const promise = input.followUp
    const outcome = await actOnInteraction(member, input.commandId, {
      type: 'LogInteraction',
      data: {
        interactionId,
        by,
        today,
        ownerId: by,
        contactIds,
        channel: input.channel,
        kind: input.kind ?? 'catch-up',
        direction: input.direction ?? 'mutual',
        happenedOn: input.happenedOn ?? today,
        summary: input.summary ?? '',
        outcome: input.outcome ?? '',
        helpGiven: [...(input.helpGiven ?? [])],
        helpReceived: [...(input.helpReceived ?? [])],
        ...(promise
          ? {
              followUp: {
                followUpId: requireId(promise.id, 'followUp.id'),
                promisedBy: promise.promisedBy,
                text: promise.text,
                dueOn: promise.dueOn,
              },
            }
          : {}),
      },
    })
    return toPayload(member, outcome, interactionId)
  }

  @Mutation(() => InteractionPayload)
  async correctInteraction(
    @Arg('input', () => CorrectInteractionInput) input: CorrectInteractionInput,
    @Ctx() context: ApiContext,
  ): Promise<InteractionPayload> {
    const member = asMember(context)
    const who = acting(member, input.interactionId)
    const { channel, kind, direction, happenedOn, summary, outcome } = input
    const helps = { helpGiven: [...input.helpGiven], helpReceived: [...input.helpReceived] }
    const ended = await actOnInteraction(member, input.commandId, {
      type: 'CorrectInteraction',
      data: { ...who, channel, kind, direction, happenedOn, summary, outcome, ...helps },
    })
    return toPayload(member, ended, who.interactionId)
  }

  @Mutation(() => InteractionPayload)
  async retractInteraction(
    @Arg('input', () => InteractionInput) input: InteractionInput,
    @Ctx() context: ApiContext,
  ): Promise<InteractionPayload> {
    const member = asMember(context)
    const { interactionId, by } = acting(member, input.interactionId)
    const outcome = await actOnInteraction(member, input.commandId, {
      type: 'RetractInteraction',
      data: { interactionId, by },
    })
    return toPayload(member, outcome, interactionId)
  }

  @Mutation(() => InteractionPayload)
  async restoreInteraction(
    @Arg('input', () => InteractionInput) input: InteractionInput,
    @Ctx() context: ApiContext,
  ): Promise<InteractionPayload> {
    const member = asMember(context)
    const { interactionId, by } = acting(member, input.interactionId)
    const outcome = await actOnInteraction(member, input.commandId, {
      type: 'RestoreInteraction',
      data: { interactionId, by },
    })
    return toPayload(member, outcome, interactionId)
  }

  @Mutation(() => InteractionPayload)
  async recordReply(
    @Arg('input', () => ReplyInput) input: ReplyInput,
    @Ctx() context: ApiContext,
  ): Promise<InteractionPayload> {
    const member = asMember(context)
    const { interactionId, by, today } = acting(member, input.interactionId)
    const outcome = await actOnInteraction(member, input.commandId, {
      type: 'RecordReply',
      data: { interactionId, by, today, receivedOn: input.receivedOn ?? today },
    })
    return toPayload(member, outcome, interactionId)
  }

  @Mutation(() => InteractionPayload)
  async settleFollowUp(
    @Arg('input', () => SettleFollowUpInput) input: SettleFollowUpInput,
    @Ctx() context: ApiContext,
  ): Promise<InteractionPayload> {
    const member = asMember(context)
    const { interactionId, by } = acting(member, input.interactionId)
    const followUpId = requireId(input.followUpId, 'followUpId')
    const outcome = await actOnInteraction(member, input.commandId, {
      type: 'SettleFollowUp',
      data: { interactionId, by, followUpId, status: input.status },
    })
    return toPayload(member, outcome, interactionId)
  }
}
