import { registerEnumType } from 'type-graphql'

/** The values behind an enum's names. */
export type EnumValue<Enum extends object> = Enum[keyof Enum]

export const Closeness = { close: 'close', regular: 'regular', distant: 'distant' } as const
export const Channel = {
  message: 'message',
  email: 'email',
  call: 'call',
  video: 'video',
  meeting: 'meeting',
  coffee: 'coffee',
  event: 'event',
  social: 'social',
  letter: 'letter',
} as const
export const Direction = { outbound: 'outbound', inbound: 'inbound', mutual: 'mutual' } as const
export const InteractionKind = {
  catch_up: 'catch-up',
  outreach: 'outreach',
  informational_interview: 'informational-interview',
  congratulation: 'congratulation',
  sharing: 'sharing',
  thanks: 'thanks',
  ask: 'ask',
  other: 'other',
} as const
export const HelpKind = {
  referral: 'referral',
  introduction: 'introduction',
  job_lead: 'job-lead',
  advice: 'advice',
  review: 'review',
  endorsement: 'endorsement',
  mentoring: 'mentoring',
  resource: 'resource',
} as const
export const CadenceKind = { days: 'days', closeness: 'closeness', none: 'none' } as const
export const CheckInStatus = {
  none: 'none',
  upcoming: 'upcoming',
  due: 'due',
  overdue: 'overdue',
  never_contacted: 'never_contacted',
  snoozed: 'snoozed',
} as const
export const ImportantDateKind = {
  birthday: 'birthday',
  work_anniversary: 'work-anniversary',
  custom: 'custom',
} as const
export const PromisedBy = { me: 'me', them: 'them' } as const
export const MailStream = { digest: 'digest', reminders: 'reminders', notices: 'notices' } as const
export const MailSuppressionReason = {
  hard_bounce: 'hard-bounce',
  complaint: 'complaint',
  soft_bounces: 'soft-bounces',
} as const
export const DigestFrequency = { off: 'off', daily: 'daily', weekly: 'weekly' } as const
export const ImportStatus = {
  previewed: 'previewed',
  running: 'running',
  finished: 'finished',
  undoing: 'undoing',
  undone: 'undone',
} as const
export const RowOutcome = { added: 'added', changed: 'changed', unchanged: 'unchanged', refused: 'refused' } as const
export const ContactSort = {
  name: 'name',
  company: 'company',
  next_check_in: 'next_check_in',
  last_interaction: 'last_interaction',
  recently_added: 'recently_added',
} as const
export const MailState = {
  queued: 'queued',
  sending: 'sending',
  sent: 'sent',
  uncertain: 'uncertain',
  deferred: 'deferred',
  dead: 'dead',
  dismissed: 'dismissed',
} as const
export const NoDigest = { off: 'off', away: 'away', suppressed: 'suppressed', nothing_due: 'nothing-due' } as const
export const MailReturn = { hard: 'hard', soft: 'soft', complaint: 'complaint' } as const
export const FollowUpStatus = { open: 'open', done: 'done', dropped: 'dropped' } as const
export const Role = { member: 'member', mentor: 'mentor', coach: 'coach', admin: 'admin' } as const
export const SharingLevel = {
  hidden: 'hidden',
  company_only: 'company-only',
  name_and_company: 'name-and-company',
} as const
export const SecondFactorRule = { optional: 'optional', staff: 'staff' } as const
export const ActivityLevel = {
  this_week: 'this_week',
  this_month: 'this_month',
  quiet: 'quiet',
  never: 'never',
} as const
export const CohortFigureName = {
  interactions: 'interactions',
  check_ins_due: 'check_ins_due',
  check_ins_done: 'check_ins_done',
  asks: 'asks',
  help_given: 'help_given',
  help_received: 'help_received',
} as const
export const InvitationStatus = {
  open: 'open',
  accepted: 'accepted',
  revoked: 'revoked',
  expired: 'expired',
} as const
export const InviteOutcome = {
  invited: 'invited',
  would_invite: 'would_invite',
  already_a_member: 'already_a_member',
  already_invited: 'already_invited',
  invalid: 'invalid',
  repeated: 'repeated',
} as const
export const Topic = {
  contacts: 'contacts',
  timeline: 'timeline',
  today: 'today',
  history: 'history',
  imports: 'imports',
  mailbox: 'mailbox',
  viewer: 'viewer',
  cohorts: 'cohorts',
  members: 'members',
  opportunities: 'opportunities',
  referrals: 'referrals',
  board: 'board',
  notices: 'notices',
  files: 'files',
  templates: 'templates',
  updates: 'updates',
  mentorships: 'mentorships',
} as const

const enums = {
  Closeness,
  Channel,
  Direction,
  InteractionKind,
  HelpKind,
  CadenceKind,
  CheckInStatus,
  ImportantDateKind,
  PromisedBy,
  DigestFrequency,
  MailStream,
  MailSuppressionReason,
  ImportStatus,
  RowOutcome,
  ContactSort,
  MailState,
  NoDigest,
  MailReturn,
  FollowUpStatus,
  Role,
  SharingLevel,
  SecondFactorRule,
  ActivityLevel,
  CohortFigureName,
  InvitationStatus,
  InviteOutcome,
  Topic,
}
for (const [name, values] of Object.entries(enums)) registerEnumType(values, { name })
