import { mentorshipDecider } from '@kith/domain'
import type { MentorshipCommand, MentorshipCommandOf } from '@kith/domain'
import type { MentorshipId } from '@kith/kernel'
import { mentorshipById } from '@kith/read-model/queries'
import { act } from '../graphql/act.ts'
import type { Outcome } from '../graphql/act.ts'
import type { MemberContext } from '../graphql/context.ts'
import { requireId } from '../graphql/ids.ts'
import type { MentorshipPayload } from './types.ts'

type Types = MentorshipCommand['type']

interface Asked {
  readonly commandId: string
  readonly mentorshipId: string
}

/** The answer to an act: the mentorship as it then stands. Null for who is none of the two. */
export const toPayload = async (
  { db, viewer }: MemberContext,
  outcome: Outcome,
  id: MentorshipId | undefined,
): Promise<MentorshipPayload> => {
  const mentorship = id === undefined ? undefined : await mentorshipById(db, viewer, id)
  return { ...outcome, mentorship: (mentorship ?? null) as MentorshipPayload['mentorship'] }
}

/** One command of the viewer's on a mentorship. Whether they are one of the two the decider sees to. */
export const actOnMentorship = async <Type extends Types>(
  member: MemberContext,
  { commandId, mentorshipId }: Asked,
  type: Type,
  said: Omit<MentorshipCommandOf<Type>['data'], 'mentorshipId' | 'by'>,
): Promise<MentorshipPayload> => {
  const id = requireId<MentorshipId>(mentorshipId, 'mentorshipId')
  // The compiler cannot follow the pairing of type and data through a generic; the type of `said` is what holds it.
  const command = {
    type,
    data: { ...said, mentorshipId: id, by: member.viewer.userId },
  } as unknown as MentorshipCommandOf<Type>
  const outcome = await act(member, { decider: mentorshipDecider, id, command, commandId, awaits: ['mentorship'] })
  return toPayload(member, outcome, id)
}
