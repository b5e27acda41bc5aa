import { mentorshipDecider, mentorshipIdFor } from '@kith/domain'
import type { UserId } from '@kith/kernel'
import { mentorsHere } from '@kith/read-model/queries'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { act, refused } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { asId } from '../graphql/ids.ts'
import { actOnMentorship, toPayload } from './acting.ts'
import { MentorshipInput, MentorshipWordsInput, RequestMentorshipInput } from './inputs.ts'
import { MentorshipPayload } from './types.ts'

@Resolver()
export class PairMutations {
  @Mutation(() => MentorshipPayload, { description: 'Asks a mentor of the workspace.' })
  async requestMentorship(
    @Arg('input', () => RequestMentorshipInput) { mentorId: asked, purpose, commandId }: RequestMentorshipInput,
    @Ctx() context: ApiContext,
  ): Promise<MentorshipPayload> {
    const member = asMember(context)
    const { db, viewer, services } = member
    const menteeId = viewer.userId
    const mentorId = asId<UserId>(asked)
    if (mentorId === menteeId)
      return toPayload(member, refused({ code: 'ASKING_ONESELF', field: 'mentorId' }), undefined)
    const mentors = mentorId === undefined ? undefined : await mentorsHere(db, viewer, mentorId)
    if (mentorId === undefined || mentors === undefined)
      return toPayload(member, refused({ code: 'NOT_FOUND', field: 'mentorId' }), undefined)
    const id = mentorshipIdFor(viewer.workspaceId, menteeId, mentorId)
    const said = { mentorshipId: id, menteeId, mentorId, mentors, purpose, now: services.clock.now(), by: menteeId }
    const outcome = await act(member, {
      decider: mentorshipDecider,
      id,
      command: { type: 'RequestMentorship', data: said },
      commandId,
      awaits: ['mentorship'],
    })
    return toPayload(member, outcome, id)
  }

  @Mutation(() => MentorshipPayload)
  acceptMentorship(
    @Arg('input', () => MentorshipInput) input: MentorshipInput,
    @Ctx() context: ApiContext,
  ): Promise<MentorshipPayload> {
    return actOnMentorship(asMember(context), input, 'AcceptMentorship', {})
  }

  @Mutation(() => MentorshipPayload)
  declineMentorship(
    @Arg('input', () => MentorshipWordsInput) input: MentorshipWordsInput,
    @Ctx() context: ApiContext,
  ): Promise<MentorshipPayload> {
    return actOnMentorship(asMember(context), input, 'DeclineMentorship', { reason: input.words ?? '' })
  }

  @Mutation(() => MentorshipPayload, { description: 'Takes a request back that was not answered.' })
  withdrawMentorship(
    @Arg('input', () => MentorshipInput) input: MentorshipInput,
    @Ctx() context: ApiContext,
  ): Promise<MentorshipPayload> {
    return actOnMentorship(asMember(context), input, 'WithdrawMentorship', {})
  }

  @Mutation(() => MentorshipPayload, { description: 'Sessions to come are cancelled with it.' })
  endMentorship(
    @Arg('input', () => MentorshipWordsInput) input: MentorshipWordsInput,
    @Ctx() context: ApiContext,
  ): Promise<MentorshipPayload> {
    const member = asMember(context)
    const now = member.services.clock.now()
    return actOnMentorship(member, input, 'EndMentorship', { words: input.words ?? '', now })
  }
}
