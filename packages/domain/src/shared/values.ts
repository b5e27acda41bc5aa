import type {
  AskingId,
  CalendarDate,
  CohortId,
  ContactId,
  DeskId,
  FileId,
  GatheringId,
  ImportId,
  Instant,
  InteractionId,
  InvitationId,
  MentorshipId,
  OpeningId,
  OpportunityId,
  PostingId,
  ReferralId,
  TemplateId,
  UpdateId,
  UserId,
  WorkspaceId,
} from '@kith/kernel'
import { isTimeZone, parseCalendarDate } from '@kith/kernel'
import { z } from 'zod'

// Lower case only: an id is part of a stream's name, and two spellings would be two streams.
const lowerCaseUuid = z.uuid().lowercase()

const id = <Id extends string>() => lowerCaseUuid.transform((text) => text as unknown as Id)

export const userId = id<UserId>()
export const workspaceId = id<WorkspaceId>()
export const cohortId = id<CohortId>()
export const invitationId = id<InvitationId>()
export const contactId = id<ContactId>()
export const interactionId = id<InteractionId>()
export const importId = id<ImportId>()
export const opportunityId = id<OpportunityId>()
export const openingId = id<OpeningId>()
export const referralId = id<ReferralId>()
export const gatheringId = id<GatheringId>()
export const askingId = id<AskingId>()
export const deskId = id<DeskId>()
export const fileId = id<FileId>()
export const templateId = id<TemplateId>()
export const postingId = id<PostingId>()
export const updateId = id<UpdateId>()
export const mentorshipId = id<MentorshipId>()

/** The id of something inside an aggregate: a fact, a note, a date, a follow-up. */
export const partId = lowerCaseUuid

export const calendarDate = z
  .string()
  .refine((text) => parseCalendarDate(text) !== undefined, 'Write the date as YYYY-MM-DD')
  .transform((text) => text as CalendarDate)

/** A moment as ISO 8601 text in UTC. */
export const instant = z.iso.datetime().transform((text) => text as Instant)

export const timeZone = z.string().refine(isTimeZone, 'Not a time zone of the IANA list')

export const closeness = z.enum(['close', 'regular', 'distant'])
export type Closeness = z.output<typeof closeness>

export const channel = z.enum(['message', 'email', 'call', 'video', 'meeting', 'coffee', 'event', 'social', 'letter'])
export type Channel = z.output<typeof channel>

export const direction = z.enum(['outbound', 'inbound', 'mutual'])
export type Direction = z.output<typeof direction>

export const interactionKind = z.enum([
  'catch-up',
  'outreach',
  'informational-interview',
  'congratulation',
  'sharing',
  'thanks',
  'ask',
  'other',
])
export type InteractionKind = z.output<typeof interactionKind>

export const helpKind = z.enum([
  'referral',
  'introduction',
  'job-lead',
  'advice',
  'review',
  'endorsement',
  'mentoring',
  'resource',
])
export type HelpKind = z.output<typeof helpKind>

/** How often the owner means to be in touch: so many days, what the closeness says, or not at all. */
export const cadence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('days'), days: z.int().min(1).max(3650) }),
  z.object({ kind: z.literal('closeness') }),
  z.object({ kind: z.literal('none') }),
])
export type Cadence = z.output<typeof cadence>

/** A day of the year. Year is optional: people tell their birthday more readily than their age. */
export const monthDay = z.object({
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
  year: z.int().min(1800).max(3000).optional(),
})
export type MonthDay = z.output<typeof monthDay>
