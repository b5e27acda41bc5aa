import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext, MemberContext } from '../graphql/context.ts'
import { requireId } from '../graphql/ids.ts'
import { actOnMentorship } from './acting.ts'
import { SessionInput, SessionPlanInput, SessionReasonInput } from './inputs.ts'
import { MentorshipPayload } from './types.ts'

const of = ({ sessionId }: SessionInput) => ({ sessionId: requireId<string>(sessionId, 'sessionId') })

const timed = (member: MemberContext, input: SessionInput) => ({ ...of(input), now: member.services.clock.now() })

const planned = (member: MemberContext, input: SessionPlanInput) => ({
  ...timed(member, input),
  date: input.date,
  time: input.time,
  timeZone: member.viewer.timeZone,
  minutes: input.minutes,
  topic: input.topic ?? '',
  place: input.place ?? '',
})

@Resolver()
export class SessionMutations {
  @Mutation(() => MentorshipPayload)
  scheduleSession(
    @Arg('input', () => SessionPlanInput) input: SessionPlanInput,
    @Ctx() context: ApiContext,
  ): Promise<MentorshipPayload> {
    const member = asMember(context)
    return actOnMentorship(member, input, 'ScheduleSession', planned(member, input))
  }

  @Mutation(() => MentorshipPayload, { description: 'Everything as it then is: time, length, topic and place.' })
  moveSession(
    @Arg('input', () => SessionPlanInput) input: SessionPlanInput,
    @Ctx() context: ApiContext,
  ): Promise<MentorshipPayload> {
    const member = asMember(context)
    return actOnMentorship(member, input, 'MoveSession', planned(member, input))
  }

  @Mutation(() => MentorshipPayload)
  cancelSession(
    @Arg('input', () => SessionReasonInput) input: SessionReasonInput,
    @Ctx() context: ApiContext,
  ): Promise<MentorshipPayload> {
    return actOnMentorship(asMember(context), input, 'CancelSession', { ...of(input), reason: input.reason ?? '' })
  }

  @Mutation(() => MentorshipPayload, { description: 'Takes the cancelling back, while its time has not passed.' })
  restoreSession(
    @Arg('input', () => SessionInput) input: SessionInput,
    @Ctx() context: ApiContext,
  ): Promise<MentorshipPayload> {
    const member = asMember(context)
    return actOnMentorship(member, input, 'RestoreSession', timed(member, input))
  }

  @Mutation(() => MentorshipPayload, { description: 'From the day of the session on.' })
  recordSessionHeld(
    @Arg('input', () => SessionInput) input: SessionInput,
    @Ctx() context: ApiContext,
  ): Promise<MentorshipPayload> {
    const member = asMember(context)
    return actOnMentorship(member, input, 'RecordSessionHeld', timed(member, input))
  }
}
