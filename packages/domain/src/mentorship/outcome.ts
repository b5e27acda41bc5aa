import type { Decision, MentorshipId } from '@kith/kernel'
import { reject } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import type { MentorshipCommand, MentorshipCommandOf } from './commands.ts'
import type { MentorshipEvent } from './events.ts'
import type { Mentorship } from './state.ts'

export type Outcome = Decision<MentorshipEvent, RejectionCode>
export type Data<Type extends MentorshipCommand['type']> = MentorshipCommandOf<Type>['data']

/** What rides in every event. */
export const pairOf = (mentorshipId: MentorshipId, { menteeId, mentorId }: Mentorship) => ({
  mentorshipId,
  menteeId,
  mentorId,
})

/** Whose words they are; the system has none of its own. */
export const authorOf = (by: Data<'EndMentorship'>['by']) => ({ authorId: by === 'system' ? null : by })

export const movedOn = (): Outcome => reject('MENTORSHIP_MOVED_ON')
