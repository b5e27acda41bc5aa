import type { Decider } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { checked } from '../shared/checked.ts'
import { mentorshipCommand } from './commands.ts'
import type { MentorshipCommand } from './commands.ts'
import { decideMentorship } from './decide.ts'
import type { MentorshipEvent } from './events.ts'
import { evolveMentorship } from './evolve.ts'
import { noMentorship } from './state.ts'
import type { MentorshipState } from './state.ts'

/** The aggregate as one value. Input is checked and cleaned before it is decided. */
export const mentorshipDecider: Decider<MentorshipState, MentorshipCommand, MentorshipEvent, RejectionCode> = {
  category: 'mentorship',
  initial: noMentorship,
  evolve: evolveMentorship,
  decide: checked(mentorshipCommand, decideMentorship),
}
