import type { MailReturn, MailState } from '../generated/graphql.ts'

export const deliveryWords = {
  title: 'Delivery',
  state: 'How the mails of this workspace fare. What they say is for their readers alone.',
  pausedAt: (since: string, again: string) =>
    `The mail server has not answered since ${since}. Mails rest and none is lost; Kith tries again at ${again}.`,
  filters: 'Which mails',
  all: 'All',
  kind: 'Kind of mail',
  anyKind: 'Any kind',
  domain: 'Domain of the recipient',
  anyDomain: 'Any domain',
  clear: 'Show all',
  list: 'Mails',
  none: 'No mail yet.',
  noneHint: 'Invitations, digests and reminders appear here once the first is written.',
  noneSuch: 'No mail like that.',
  earlier: 'Show earlier',
  lastThirtyDays: 'Counts are of the last thirty days.',
  someone: 'Somebody whose address is not known yet',
  tries: (count: number) => (count === 1 ? '1 try' : `${String(count)} tries`),
  nextTry: 'Next try',
  retry: 'Try now',
  retried: 'The mail is tried again now.',
  resend: 'Send again',
  resent: 'The mail is on its way again.',
  resendUncertain: 'It may have arrived. Sending it again may mean two.',
  sendAnyway: 'Send again anyway',
  dismiss: 'Put aside',
  dismissed: 'The mail is put aside.',
  about: (act: string, kind: string, recipient: string) => `${act}: ${kind} for ${recipient}`,
}

/** What is counted on top: the states in the order in which they ask for somebody. */
export const deliveryStateNames: Readonly<Record<MailState, string>> = {
  dead: 'Not delivered',
  uncertain: 'Perhaps delivered',
  deferred: 'Waiting for another try',
  queued: 'Waiting',
  sending: 'Being sent',
  sent: 'Sent',
  dismissed: 'Put aside',
}

export const mailReturnNames: Readonly<Record<MailReturn, string>> = {
  hard: 'Came back: the address takes no mail',
  soft: 'Came back for now',
  complaint: 'Its reader called it unwanted',
}

const kinds: Readonly<Record<string, string>> = {
  digest: 'Digest',
  'digest-now': 'Digest, asked for',
  notice: 'Notice',
  invitation: 'Invitation',
  'verify-email': 'Confirming an address',
  'reset-password': 'New password',
  'change-email': 'New address',
  'email-changed': 'Address changed',
  'password-changed': 'Password changed',
  'second-factor-changed': 'Second factor changed',
  'new-device': 'New device',
  'network-update': 'Update to the network',
}

/** A kind of mail in words; one from a newer Kith by its name. */
export const mailKindName = (kind: string): string => kinds[kind] ?? kind
