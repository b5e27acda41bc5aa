import type {
  Channel,
  Closeness,
  ContactSort,
  Direction,
  HelpKind,
  ImportStatus,
  InteractionKind,
  MailState,
  RowOutcome,
} from '../generated/graphql.ts'

type Named<Name extends string> = Readonly<Record<Name, string>>

export const closenessNames: Named<Closeness> = { close: 'Close', regular: 'Regular', distant: 'Distant' }
export const closenessHints: Named<Closeness> = {
  close: 'about every 3 months',
  regular: 'about every 6 months',
  distant: 'about once a year',
}

export const channelNames: Named<Channel> = {
  message: 'Message',
  email: 'E-mail',
  call: 'Call',
  video: 'Video call',
  meeting: 'Meeting',
  coffee: 'Coffee',
  event: 'Event',
  social: 'Social media',
  letter: 'Letter',
}

/** "Logged a call with Ana." */
export const channelObjects: Named<Channel> = {
  message: 'a message',
  email: 'an e-mail',
  call: 'a call',
  video: 'a video call',
  meeting: 'a meeting',
  coffee: 'a coffee',
  event: 'an event',
  social: 'an exchange on social media',
  letter: 'a letter',
}

export const directionNames: Named<Direction> = { mutual: 'Both of us', outbound: 'From me', inbound: 'From them' }

export const kindNames: Named<InteractionKind> = {
  catch_up: 'Catch-up',
  outreach: 'Outreach',
  informational_interview: 'Informational interview',
  congratulation: 'Congratulation',
  sharing: 'Sharing',
  thanks: 'Thanks',
  ask: 'Ask',
  other: 'Other',
}

export const helpNames: Named<HelpKind> = {
  referral: 'Referral',
  introduction: 'Introduction',
  job_lead: 'Job lead',
  advice: 'Advice',
  review: 'Review',
  endorsement: 'Endorsement',
  mentoring: 'Mentoring',
  resource: 'Resource',
}

export const importStatusNames: Named<ImportStatus> = {
  previewed: 'Ready to import',
  running: 'Importing',
  finished: 'Finished',
  undoing: 'Undoing',
  undone: 'Undone',
}

export const rowOutcomeNames: Named<RowOutcome> = {
  added: 'Added',
  changed: 'Changed',
  unchanged: 'Unchanged',
  refused: 'Refused',
}

export const mailStateNames: Named<MailState> = {
  queued: 'Waiting to be sent',
  sending: 'Being sent',
  sent: 'Delivered',
  uncertain: 'Perhaps delivered',
  deferred: 'Waiting for another try',
  dead: 'Not delivered',
  dismissed: 'Put aside',
}

export const sortNames: Named<ContactSort> = {
  name: 'By name',
  company: 'By company',
  next_check_in: 'By next check-in',
  last_interaction: 'By last contact',
  recently_added: 'Newest first',
}
