import { z } from 'zod'
import { commandOf, day, limits, link, longText, name, refusal, shortText, writtenText } from '../shared/input.ts'
import { cohortId, openingId, referralId, userId } from '../shared/values.ts'
import { mostSeats } from './audience.ts'

const of = { openingId }

const cohortIds = z
  .array(cohortId)
  .min(1)
  .max(limits.entries, refusal('TOO_MANY_ENTRIES', { limit: limits.entries }))
  .transform((ids) => [...new Set(ids)])

const content = {
  company: name,
  role: name,
  department: shortText,
  location: shortText,
  link: z.union([link, z.literal('')]),
  notes: longText,
  seats: z.int().min(1, refusal('SEATS_OUT_OF_RANGE')).max(mostSeats, refusal('SEATS_OUT_OF_RANGE')),
  closesOn: day.nullable(),
  audience: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('workspace') }),
    z.object({ kind: z.literal('cohorts'), cohortIds }),
  ]),
  /** Whether the poster is new enough to be looked at first; the caller knows. */
  held: z.boolean(),
  today: day,
}

/** Whether `by` looks after the board: an admin or a moderator of the workspace; the caller knows. */
const moderated = { ...of, moderates: z.boolean() }

const commands = [
  commandOf('PostOpening', { ...of, posterId: userId, ...content }),
  commandOf('ChangeOpening', { ...of, ...content }),
  commandOf('CloseOpening', of),
  commandOf('ReopenOpening', { ...of, today: day }),
  commandOf('ReportOpening', { ...of, reporterId: userId, reason: writtenText }),
  commandOf('AdmitOpening', moderated),
  commandOf('HideOpening', moderated),
  commandOf('ShowOpening', moderated),
  // That the seeker is one of the audience is for the caller to see to: cohorts are another stream.
  commandOf('ClaimSeat', { ...of, referralId, seekerId: userId, today: day }),
  // By the system, as the request that holds the seat goes on.
  commandOf('ConfirmSeat', { ...of, referralId }),
  commandOf('FreeSeat', { ...of, referralId }),
] as const

/** Checks and cleans what comes in. */
export const openingCommand = z.discriminatedUnion('type', commands)

export type OpeningCommand = z.output<typeof openingCommand>

/** One command by its name. */
export type OpeningCommandOf<Type extends OpeningCommand['type']> = Extract<OpeningCommand, { readonly type: Type }>
