import { z } from 'zod'
import { commandOf, day, longText, refusal, shortText, writtenText } from '../shared/input.ts'
import { instant, mentorshipId, partId, userId } from '../shared/values.ts'
import { isTimeZone } from '@kith/kernel'

const of = { mentorshipId }
const session = { ...of, sessionId: partId }

/** Minutes that a session may take. */
export const sessionMinutes = { least: 15, most: 240 } as const

const minutes = z
  .int()
  .min(sessionMinutes.least, refusal('SESSION_LENGTH'))
  .max(sessionMinutes.most, refusal('SESSION_LENGTH'))

/** When, where and about what, as the clocks of `timeZone` show it. */
const plan = {
  date: day,
  time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, refusal('TIME_INVALID')),
  timeZone: z.string().refine(isTimeZone, refusal('TIME_ZONE_UNKNOWN')),
  minutes,
  topic: shortText,
  place: shortText,
}

const commands = [
  // `mentors`: whether the one who is asked mentors in this workspace; the caller knows.
  commandOf('RequestMentorship', {
    ...of,
    menteeId: userId,
    mentorId: userId,
    mentors: z.boolean(),
    purpose: writtenText,
    now: instant,
  }),
  commandOf('AcceptMentorship', of),
  commandOf('DeclineMentorship', { ...of, reason: longText }),
  commandOf('WithdrawMentorship', of),
  // By one of the pair; by the system when one of them left: a request that is open is withdrawn then.
  commandOf('EndMentorship', { ...of, words: longText, now: instant }),
  commandOf('ScheduleSession', { ...session, ...plan, now: instant }),
  commandOf('MoveSession', { ...session, ...plan, now: instant }),
  commandOf('CancelSession', { ...session, reason: longText }),
  commandOf('RestoreSession', { ...session, now: instant }),
  commandOf('RecordSessionHeld', { ...session, now: instant }),
] as const

/** Checks and cleans what comes in. */
export const mentorshipCommand = z.discriminatedUnion('type', commands)

export type MentorshipCommand = z.output<typeof mentorshipCommand>

/** One command by its name. */
export type MentorshipCommandOf<Type extends MentorshipCommand['type']> = Extract<
  MentorshipCommand,
  { readonly type: Type }
>
