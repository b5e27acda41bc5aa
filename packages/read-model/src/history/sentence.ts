import type { KithEvent } from '@kith/domain'
import { cadenceInWords } from './describe-change.ts'
import { opportunityTellers } from './opportunity-sentence.ts'
import { after, before, number, quoted, text } from './told.ts'
import type { Teller, Told } from './told.ts'
import { mentorshipTellers } from './mentorship-sentence.ts'
import { updateTellers } from './update-sentence.ts'

const listed = (names: readonly string[]): string => {
  const last = names.at(-1)
  if (last === undefined) return 'somebody'
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

const who = ({ contacts }: Told): string => {
  const names = contacts.map((contact) => contact.name)
  return names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} others` : listed(names)
}

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`)

const channels: Readonly<Record<string, string>> = {
  message: 'a message',
  email: 'an e-mail',
  call: 'a call',
  video: 'a video call',
  meeting: 'a meeting',
  coffee: 'a coffee',
  event: 'an event',
  social: 'a social media contact',
  letter: 'a letter',
}

const theInteraction = (entry: Told): string =>
  `${channels[text(entry, 'channel')] ?? 'an interaction'} with ${who(entry)}`

const shownAs: Readonly<Record<string, string>> = {
  'company-only': ': company only',
  'name-and-company': ': name and company',
}

const fields = (entry: Told): string => {
  const names: Readonly<Record<string, string>> = { emails: 'e-mail', phones: 'phone' }
  return listed(entry.changes.map(({ field }) => names[field] ?? field))
}

/** One sentence for each event of the log. A new event does not compile until it has one. */
const tellers: Readonly<Record<KithEvent['type'], Teller>> = {
  'contact.added': (e) => (e.params['importId'] ? `Imported ${who(e)}` : `Added ${who(e)}`),
  'contact.details-changed': (e) =>
    e.changes.length === 0 ? `Changed details of ${who(e)}` : `Changed ${fields(e)} of ${who(e)}`,
  'contact.employment-recorded': (e) => {
    const company = text(e, 'current') === 'true' ? after(e, 'company') : null
    return company ? `Recorded that ${who(e)} works at ${company}` : `Recorded where ${who(e)} works or worked`
  },
  'contact.relationship-described': (e) => `Described how ${who(e)} is known`,
  'contact.closeness-set': (e) => {
    const closeness = after(e, 'closeness')
    return closeness ? `Placed ${who(e)} as ${closeness}` : `Took back the closeness of ${who(e)}`
  },
  'contact.cadence-set': (e) => `Set the cadence of ${who(e)} to ${cadenceInWords(text(e, 'cadence'))}`,
  'contact.check-in-snoozed': (e) =>
    e.params['until'] ? `Snoozed ${who(e)} until ${text(e, 'until')}` : `Ended the snooze of ${who(e)}`,
  'contact.check-in-skipped': (e) => `Skipped a check-in with ${who(e)}; the next is on ${text(e, 'nextOn')}`,
  'contact.important-date-added': (e) => `Added a date of ${who(e)}`,
  'contact.important-date-removed': (e) => `Removed a date of ${who(e)}`,
  'contact.fact-added': (e) => `Added a fact about ${who(e)}`,
  'contact.fact-removed': (e) => `Removed a fact about ${who(e)}`,
  'contact.note-added': (e) => `Added a note about ${who(e)}`,
  'contact.note-corrected': (e) => `Corrected a note about ${who(e)}`,
  'contact.note-removed': (e) => `Removed a note about ${who(e)}`,
  'contact.tagged': (e) => `Tagged ${who(e)}${quoted(after(e, 'tag'))}`,
  'contact.untagged': (e) => `Took the tag${quoted(before(e, 'tag'))} from ${who(e)}`,
  'contact.custom-field-set': (e) => `Changed a field of ${who(e)}`,
  'contact.do-not-contact-set': (e) => `Marked ${who(e)} as not to be contacted`,
  'contact.do-not-contact-cleared': (e) => `Allowed contacting ${who(e)} again`,
  'contact.shared': (e) => `Shared ${who(e)} with a cohort${shownAs[text(e, 'level')] ?? ''}`,
  'contact.unshared': (e) => `Stopped sharing ${who(e)} with a cohort`,
  'contact.archived': (e) =>
    e.params['undoneImportId'] ? `Took ${who(e)} away with an import that was undone` : `Archived ${who(e)}`,
  'contact.restored': (e) => `Restored ${who(e)}`,
  'contact.merged': (e) => `Merged ${who(e)} into another contact`,
  'contact.merge-undone': (e) => `Undid a merge into ${who(e)}`,
  'contact.updates-refused': (e) => `Noted that ${who(e)} asked for no more updates`,
  'contact.updates-resumed': (e) => `Noted that ${who(e)} takes updates again`,
  'contact.erased': () => 'Erased a person for good',
  'interaction.logged': (e) => `Logged ${theInteraction(e)}`,
  'interaction.corrected': (e) => `Corrected ${theInteraction(e)}`,
  'interaction.retracted': (e) => `Retracted ${theInteraction(e)}`,
  'interaction.restored': (e) => `Restored ${theInteraction(e)}`,
  'interaction.reply-received': (e) => `Recorded a reply from ${who(e)}`,
  'interaction.follow-up-promised': (e) =>
    text(e, 'promisedBy') === 'them'
      ? `Recorded what ${who(e)} promised until ${text(e, 'dueOn')}`
      : `Promised ${who(e)} something until ${text(e, 'dueOn')}`,
  'interaction.follow-up-done': (e) => `Settled a follow-up with ${who(e)}`,
  'interaction.follow-up-dropped': (e) => `Dropped a follow-up with ${who(e)}`,
  'interaction.follow-up-reopened': (e) => `Reopened a follow-up with ${who(e)}`,
  'import.started': (e) => `Started to import ${number(e, 'rows')} rows`,
  'import.chunk-applied': (e) => `Imported another ${number(e, 'rows')} rows`,
  'import.row-refused': (e) => `Left out line ${number(e, 'line')} of an import`,
  'import.finished': (e) =>
    `Finished an import: ${people(number(e, 'added'))} added, ${number(e, 'changed')} changed, ` +
    `${number(e, 'refused')} rows refused`,
  'import.undo-started': () => 'Started to undo an import',
  'import.undone': (e) => `Undid an import: ${people(number(e, 'archived'))} left, ${number(e, 'kept')} stayed`,
  'referral.drafted': () => 'Began to prepare a referral request',
  'referral.path-chosen': () => 'Chose another way to the referrer',
  'referral.preparation-done': () => 'Ticked off a step of a referral request',
  'referral.preparation-undone': () => 'Took back a step of a referral request',
  'referral.package-prepared': () => 'Prepared what the referrer gets',
  'referral.guardrail-overridden': () => 'Stepped over a guardrail, with a reason',
  'referral.requested': () => 'Asked for a referral',
  'referral.viewed': () => 'Looked at a referral request',
  'referral.reminded': () => 'Reminded the referrer',
  'referral.more-asked': () => 'Asked for more about a referral request',
  'referral.package-revised': () => 'Answered a question about a referral request',
  'referral.accepted': () => 'Accepted a referral request',
  'referral.declined': () => 'Declined a referral request',
  'referral.withdrawn': () => 'Withdrew a referral request',
  'referral.expired': () => 'Ended a referral request that nobody answered',
  'referral.released': () => 'Let a referral request go',
  'referral.submitted': () => 'Handed in a referral',
  'referral.outcome-recorded': () => 'Recorded what became of a referral',
  'referral.thanked': () => 'Said thank you for a referral',
  'referral.closed': () => 'Closed a referral request',
  'referral.help-offered': () => 'Offered help in return',
  ...opportunityTellers,
  'opening.posted': () => 'Posted an opening on the board',
  'opening.admitted': () => 'Let an opening onto the board',
  'opening.changed': () => 'Changed an opening',
  'opening.closed': () => 'Closed an opening',
  'opening.reopened': () => 'Opened an opening again',
  'opening.filled': () => 'Filled an opening',
  'opening.reported': () => 'Reported an opening',
  'opening.hidden': (e) =>
    text(e, 'cause') === 'reports' ? 'Hid an opening that several people reported' : 'Hid an opening',
  'opening.shown-again': () => 'Showed an opening again',
  'opening.seat-claimed': () => 'Took a seat of an opening',
  'opening.seat-confirmed': () => 'Confirmed a seat of an opening',
  'opening.seat-freed': () => 'Gave back a seat of an opening',
  'asking.ask-reserved': () => 'Set an ask of the week aside',
  'asking.ask-released': () => 'Gave an ask of the week back',
  'asking.ask-declined': () => 'Began a time of rest after a decline',
  'asking.thanks-owed': () => 'Noted that thanks are owed',
  'asking.thanks-paid': () => 'Noted that thanks were said',
  'desk.limit-set': () => 'Set how many requests a week are welcome',
  'posting.opening-counted': () => 'Posted one of the openings of the day',
  'posting.opening-uncounted': () => 'Gave back one of the openings of the day',
  'desk.ask-taken': () => 'Took a request of the week',
  'desk.ask-given-back': () => 'Gave a request of the week back',
  'file.uploaded': () => 'Uploaded a résumé',
  'file.version-added': (e) => `Uploaded version ${number(e, 'number')} of a résumé`,
  'file.renamed': () => 'Renamed a résumé',
  'file.removed': () => 'Removed a résumé',
  'template.changed': () => 'Changed a message template',
  'template.reset': () => 'Went back to the default text of a message template',
  ...updateTellers,
  ...mentorshipTellers,
  'user.registered': () => 'Created the account',
  'user.profile-changed': () => 'Changed the profile',
  'user.email-changed': () => 'Changed the e-mail address',
  'user.time-zone-set': (e) => `Set the time zone to ${text(e, 'timeZone')}`,
  'user.digest-preferences-set': (e) =>
    text(e, 'frequency') === 'off' ? 'Turned the digest off' : `Set the digest to ${text(e, 'frequency')}`,
  'user.quiet-hours-set': (e) =>
    number(e, 'fromHour') === number(e, 'toHour')
      ? 'Turned quiet hours off'
      : `Set quiet hours from ${number(e, 'fromHour')}:00 to ${number(e, 'toHour')}:00`,
  'user.went-away': (e) => (e.params['until'] ? `Went away until ${text(e, 'until')}` : 'Went away'),
  'user.came-back': () => 'Came back',
  'user.mail-suppressed': () => 'Stopped sending mail to this address',
  'user.mail-stopped': (e) => `Stopped mails with ${text(e, 'stream')}`,
  'user.mail-resumed': (e) => `Asked for mails with ${text(e, 'stream')} again`,
  'user.mail-allowed': () => 'Let mail be sent to this address again',
  'user.erased': () => 'Erased the account for good',
  'workspace.created': () => 'Created the workspace',
  'workspace.renamed': () => 'Renamed the workspace',
  'workspace.settings-changed': () => 'Changed the settings of the workspace',
  'workspace.member-joined': () => 'Joined the workspace',
  'workspace.roles-changed': () => 'Changed the roles of a member',
  'workspace.member-removed': () => 'Removed a member',
  'workspace.cohort-opened': () => 'Opened a cohort',
  'workspace.cohort-renamed': () => 'Renamed a cohort',
  'workspace.cohort-rescheduled': () => 'Changed the dates of a cohort',
  'workspace.cohort-closed': () => 'Closed a cohort',
  'workspace.cohort-reopened': () => 'Reopened a cohort',
  'workspace.put-into-cohort': () => 'Put a member into a cohort',
  'workspace.taken-out-of-cohort': () => 'Took a member out of a cohort',
  'workspace.invitation-issued': () => 'Invited somebody',
  'workspace.invitation-resent': () => 'Sent an invitation again',
  'workspace.invitation-revoked': () => 'Revoked an invitation',
  'workspace.invitation-accepted': () => 'Accepted an invitation',
  'workspace.exported': () => 'Exported a list of the workspace',
  'workspace.mail-handled': () => 'Looked after a mail that did not arrive',
}

/** What an entry of History says, in one sentence without its subject, who stands beside it. */
export const sentenceFor = (entry: Told): string =>
  (tellers as Readonly<Record<string, Teller>>)[entry.type]?.(entry) ?? `Recorded ${entry.type}`
