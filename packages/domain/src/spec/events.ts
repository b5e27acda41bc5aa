import type { CalendarDate, Instant } from '@kith/kernel'
import type { KithEvent } from '../catalogue.ts'
import { defaultSettings } from '../workspace/settings.ts'
import { sampleIds as ids } from './ids.ts'
import { keepingSamples } from './keeping-events.ts'
import { mentoringSamples } from './mentoring-events.ts'
import { referringSamples } from './referring-events.ts'

const on = (text: string): CalendarDate => text as CalendarDate

type EventType = KithEvent['type']
type EventNamed<Type extends EventType> = Extract<KithEvent, { readonly type: Type }>
type Samples = { readonly [Type in EventType]: EventNamed<Type>['data'] }

const contact = { contactId: ids.contact }
const people = { interactionId: ids.interaction, ownerId: ids.owner, contactIds: [ids.contact] }
const whose = { importId: ids.import, ownerId: ids.owner }
const user = { userId: ids.owner }
const of = { workspaceId: ids.workspace }
const cohort = { ...of, cohortId: ids.cohort }
const invitation = { ...of, invitationId: ids.invitation }
const at = (text: string): Instant => text as Instant

/** Data of every event of today's version: one person, one interaction, one import, one account, one workspace. */
const samples: Samples = {
  'user.registered': {
    ...user,
    name: 'Noor Halim',
    email: 'noor@cohort.example',
    timeZone: 'Europe/Vienna',
    locale: 'en',
  },
  'user.profile-changed': { ...user, name: 'Noor A. Halim' },
  'user.email-changed': { ...user, email: 'noor.halim@cohort.example' },
  'user.time-zone-set': { ...user, timeZone: 'Pacific/Auckland', locale: 'en-NZ' },
  'user.digest-preferences-set': {
    ...user,
    frequency: 'daily',
    weekday: 1,
    localHour: 7,
    localMinute: 30,
    evenIfEmpty: false,
  },
  'user.quiet-hours-set': { ...user, fromHour: 21, toHour: 7 },
  'user.went-away': { ...user, until: on('2026-12-31') },
  'user.came-back': user,
  'user.mail-suppressed': { ...user, reason: 'hard-bounce' },
  'user.mail-stopped': { ...user, stream: 'reminders' },
  'user.mail-resumed': { ...user, stream: 'reminders' },
  'user.mail-allowed': user,
  'user.erased': user,

  'workspace.created': { workspaceId: ids.workspace, name: 'Harbour Bootcamp' },
  'workspace.member-joined': { workspaceId: ids.workspace, userId: ids.owner, roles: ['member', 'admin'] },

  'workspace.renamed': { ...of, name: 'Harbour School' },
  'workspace.settings-changed': {
    ...of,
    settings: { ...defaultSettings, guardrails: { ...defaultSettings.guardrails, referralAsksPerWeek: 3 } },
  },
  'workspace.roles-changed': { ...of, userId: ids.stranger, roles: ['member', 'coach'] },
  'workspace.member-removed': { ...of, userId: ids.stranger },
  'workspace.cohort-opened': {
    ...cohort,
    name: 'Autumn 2026',
    startsOn: on('2026-09-01'),
    endsOn: on('2027-02-28'),
  },
  'workspace.cohort-renamed': { ...cohort, name: 'Autumn evenings 2026' },
  'workspace.cohort-rescheduled': { ...cohort, startsOn: on('2026-09-15'), endsOn: null },
  'workspace.cohort-closed': cohort,
  'workspace.cohort-reopened': cohort,
  'workspace.put-into-cohort': { ...cohort, userId: ids.stranger },
  'workspace.taken-out-of-cohort': { ...cohort, userId: ids.stranger },
  'workspace.invitation-issued': {
    ...invitation,
    email: 'newcomer@cohort.example',
    roles: ['member'],
    cohortIds: [ids.cohort],
    expiresAt: at('2026-11-30T10:00:00.000Z'),
  },
  'workspace.invitation-resent': { ...invitation, expiresAt: at('2026-12-03T10:00:00.000Z') },
  'workspace.invitation-revoked': invitation,
  'workspace.invitation-accepted': { ...invitation, userId: ids.stranger },
  'workspace.exported': { ...of, what: 'members' },
  'workspace.mail-handled': {
    ...of,
    mailId: '0b7e2f7c-5d0f-4f0e-9c39-0d5b8a3f1a77',
    recipientId: ids.owner,
    how: 'resent',
  },

  'contact.added': {
    ...contact,
    ownerId: ids.owner,
    source: 'linkedin',
    importId: ids.import,
    name: 'Ilse Brandt',
    company: 'Fjord Analytics',
    position: 'Data Engineer',
    emails: ['ilse@fjord.example'],
    profileUrl: 'https://www.linkedin.example/in/ilse-brandt',
    connectedOn: on('2024-02-29'),
  },
  'contact.details-changed': {
    ...contact,
    name: 'Ilse Brandt-Okoro',
    emails: ['ilse@brandt.example'],
    phones: ['+43 1 234567'],
    links: ['https://brandt.example'],
    location: 'Graz',
  },
  'contact.employment-recorded': {
    ...contact,
    employmentId: ids.employment,
    company: 'Tidewater Labs',
    position: 'Lead Data Engineer',
    from: on('2026-03-01'),
    to: null,
    current: true,
  },
  'contact.relationship-described': {
    ...contact,
    kind: 'Former colleague',
    howMet: 'We shared a desk for two years.',
    where: 'Vienna',
    throughWhom: '',
  },
  'contact.closeness-set': { ...contact, closeness: 'close' },
  'contact.cadence-set': { ...contact, cadence: { kind: 'days', days: 30 } },
  'contact.check-in-snoozed': { ...contact, until: on('2026-12-01') },
  'contact.check-in-skipped': { ...contact, skippedOn: on('2026-11-23'), nextOn: on('2027-02-21') },
  'contact.important-date-added': {
    ...contact,
    dateId: ids.date,
    kind: 'birthday',
    label: '',
    on: { month: 2, day: 29, year: 1992 },
  },
  'contact.important-date-removed': { ...contact, dateId: ids.date },
  'contact.fact-added': { ...contact, factId: ids.fact, text: 'Rows on the Danube before work' },
  'contact.fact-removed': { ...contact, factId: ids.fact },
  'contact.note-added': { ...contact, noteId: ids.note, text: 'Prefers short messages.\nAsk about the new team.' },
  'contact.note-corrected': { ...contact, noteId: ids.note, text: 'Prefers short messages.' },
  'contact.note-removed': { ...contact, noteId: ids.note },
  'contact.tagged': { ...contact, tag: 'Berlin' },
  'contact.untagged': { ...contact, tag: 'Berlin' },
  'contact.custom-field-set': { ...contact, field: 'T-shirt', value: 'M' },
  'contact.do-not-contact-set': { ...contact, reason: 'Asked for a quiet year' },
  'contact.do-not-contact-cleared': contact,
  'contact.shared': {
    ...contact,
    cohortId: ids.cohort,
    level: 'name-and-company',
    name: 'Ilse Brandt',
    company: 'Fjord Analytics',
  },
  'contact.unshared': { ...contact, cohortId: ids.cohort },
  'contact.archived': contact,
  'contact.restored': contact,
  'contact.merged': { ...contact, intoContactId: ids.otherContact },
  'contact.merge-undone': { ...contact, fromContactId: ids.otherContact },
  'contact.erased': contact,
  'contact.updates-refused': contact,
  'contact.updates-resumed': contact,

  'interaction.logged': {
    ...people,
    channel: 'coffee',
    kind: 'catch-up',
    direction: 'mutual',
    happenedOn: on('2026-11-20'),
    summary: 'Coffee near the river; she is hiring in spring.',
    outcome: 'Send her the reading list',
    helpGiven: ['resource'],
    helpReceived: ['job-lead', 'advice'],
  },
  'interaction.corrected': {
    ...people,
    channel: 'video',
    kind: 'catch-up',
    direction: 'mutual',
    happenedOn: on('2026-11-19'),
    summary: 'A call, not a coffee; she is hiring in spring.',
    outcome: '',
    helpGiven: [],
    helpReceived: ['job-lead'],
  },
  'interaction.retracted': people,
  'interaction.restored': people,
  'interaction.reply-received': { ...people, receivedOn: on('2026-11-22') },
  'interaction.follow-up-promised': {
    ...people,
    followUpId: ids.followUp,
    promisedBy: 'me',
    text: 'Send the reading list',
    dueOn: on('2026-11-27'),
  },
  'interaction.follow-up-done': { ...people, followUpId: ids.followUp },
  'interaction.follow-up-dropped': { ...people, followUpId: ids.followUp },
  'interaction.follow-up-reopened': { ...people, followUpId: ids.followUp },

  ...referringSamples,

  ...keepingSamples,
  ...mentoringSamples,

  'import.started': { ...whose, source: 'linkedin', fileName: 'Connections.csv', rows: 3 },
  'import.chunk-applied': {
    ...whose,
    chunk: 0,
    rows: 3,
    added: 1,
    changed: 0,
    unchanged: 1,
    refused: 1,
    taken: [
      { line: 5, contactId: ids.contact, effect: 'added' },
      { line: 7, contactId: ids.contact, effect: 'unchanged' },
    ],
  },
  'import.row-refused': { ...whose, line: 6, column: 'Connected On', code: 'DATE_INVALID', raw: '31 Feb 2024' },
  'import.finished': { ...whose, added: 1, changed: 0, unchanged: 1, refused: 1 },
  'import.undo-started': whose,
  'import.undone': { ...whose, archived: 1, kept: 0 },
}

/** A valid event of today's version by its name, with what you want different. */
export const sampleEvent = <Type extends EventType>(
  type: Type,
  different: Partial<EventNamed<Type>['data']> = {},
): EventNamed<Type> => ({ type, data: { ...samples[type], ...different } }) as unknown as EventNamed<Type>

/** The names of all events. */
export const eventTypes = Object.keys(samples) as readonly EventType[]
