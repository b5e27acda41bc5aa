import type { CalendarDate, Instant } from '@kith/kernel'
import type { ContactCommand } from '../contact/commands.ts'
import type { ImportCommand } from '../import/commands.ts'
import type { InteractionCommand } from '../interaction/commands.ts'
import type { UserCommand } from '../user/commands.ts'
import type { WorkspaceCommand } from '../workspace/commands.ts'
import { defaultSettings } from '../workspace/settings.ts'
import { sampleIds as ids, sampleToday } from './ids.ts'
import { keepingSamples } from './keeping-commands.ts'
import type { KeepingCommand } from './keeping-commands.ts'
import { mentoringSamples } from './mentoring-commands.ts'
import type { MentorshipCommand } from '../mentorship/commands.ts'
import { referringSamples } from './referring-commands.ts'
import type { ReferringCommand } from './referring-commands.ts'

/** Every command of the domain. */
export type KithCommand =
  | UserCommand
  | WorkspaceCommand
  | ContactCommand
  | InteractionCommand
  | ImportCommand
  | ReferringCommand
  | KeepingCommand
  | MentorshipCommand

type CommandType = KithCommand['type']
type CommandNamed<Type extends CommandType> = Extract<KithCommand, { readonly type: Type }>
type Samples = { readonly [Type in CommandType]: Omit<CommandNamed<Type>['data'], 'by'> }

const on = (text: string): CalendarDate => text as CalendarDate

const contact = { contactId: ids.contact }
const interaction = { interactionId: ids.interaction }
const imported = { importId: ids.import }
const user = { userId: ids.owner }
const of = { workspaceId: ids.workspace }
const cohort = { ...of, cohortId: ids.cohort }
const invitation = { ...of, invitationId: ids.invitation }
const at = (text: string): Instant => text as Instant

const happened = {
  ...interaction,
  channel: 'coffee',
  kind: 'catch-up',
  direction: 'mutual',
  happenedOn: on('2026-11-20'),
  today: sampleToday,
  summary: 'Coffee near the river; she is hiring in spring.',
  outcome: 'Send her the reading list',
} as const

const samples: Samples = {
  RegisterUser: {
    ...user,
    name: 'Noor Halim',
    email: 'noor@cohort.example',
    timeZone: 'Europe/Vienna',
    locale: 'en',
  },
  ChangeProfile: { ...user, name: 'Noor A. Halim' },
  ChangeEmail: { ...user, email: 'noor.halim@cohort.example' },
  SetTimeZone: { ...user, timeZone: 'Pacific/Auckland', locale: 'en-NZ' },
  SetDigestPreferences: { ...user, frequency: 'daily', weekday: 1, localHour: 7, localMinute: 30, evenIfEmpty: false },
  SetQuietHours: { ...user, fromHour: 21, toHour: 7 },
  GoAway: { ...user, until: on('2026-12-31'), today: on('2026-12-20') },
  ComeBack: user,
  SuppressMail: { ...user, reason: 'hard-bounce' },
  StopMail: { ...user, stream: 'reminders' },
  ResumeMail: { ...user, stream: 'reminders' },
  AllowMail: user,
  EraseUser: user,

  CreateWorkspace: { ...of, name: 'Harbour Bootcamp' },
  RenameWorkspace: { ...of, name: 'Harbour School' },
  ChangeSettings: {
    ...of,
    settings: { ...defaultSettings, guardrails: { ...defaultSettings.guardrails, referralAsksPerWeek: 3 } },
  },
  AddMember: { ...of, userId: ids.owner, roles: ['member', 'admin'] },
  ChangeRoles: { ...of, userId: ids.stranger, roles: ['member', 'coach'] },
  RemoveMember: { ...of, userId: ids.stranger },
  OpenCohort: { ...cohort, name: 'Autumn 2026', startsOn: on('2026-09-01'), endsOn: on('2027-02-28') },
  RenameCohort: { ...cohort, name: 'Autumn evenings 2026' },
  RescheduleCohort: { ...cohort, startsOn: on('2026-09-15'), endsOn: null },
  CloseCohort: cohort,
  ReopenCohort: cohort,
  PutIntoCohort: { ...cohort, userId: ids.stranger },
  TakeOutOfCohort: { ...cohort, userId: ids.stranger },
  IssueInvitation: {
    ...invitation,
    email: 'newcomer@cohort.example',
    roles: ['member'],
    cohortIds: [ids.cohort],
    now: at('2026-11-23T10:00:00.000Z'),
    expiresAt: at('2026-11-30T10:00:00.000Z'),
  },
  ResendInvitation: { ...invitation, expiresAt: at('2026-12-03T10:00:00.000Z') },
  RevokeInvitation: invitation,
  AcceptInvitation: {
    ...invitation,
    userId: ids.stranger,
    email: 'newcomer@cohort.example',
    now: at('2026-11-24T10:00:00.000Z'),
  },
  RecordExport: { ...of, what: 'members' },
  RecordMailHandled: { ...of, mailId: '0b7e2f7c-5d0f-4f0e-9c39-0d5b8a3f1a77', recipientId: ids.owner, how: 'resent' },

  AddContact: {
    ...contact,
    ownerId: ids.owner,
    name: 'Ilse Brandt',
    company: 'Fjord Analytics',
    position: 'Data Engineer',
    emails: ['ilse@fjord.example'],
    profileUrl: 'https://www.linkedin.example/in/ilse-brandt',
  },
  TakeImportedRow: {
    ...contact,
    ownerId: ids.owner,
    importId: ids.import,
    name: 'Ilse Brandt',
    company: 'Fjord Analytics',
    position: 'Data Engineer',
    emails: ['ilse@fjord.example'],
    profileUrl: 'https://www.linkedin.example/in/ilse-brandt',
    connectedOn: on('2024-02-29'),
  },
  ChangeContact: { ...contact, name: 'Ilse Brandt-Okoro', location: 'Graz' },
  RecordEmployment: {
    ...contact,
    employmentId: ids.employment,
    company: 'Tidewater Labs',
    position: 'Lead Data Engineer',
    from: on('2026-03-01'),
    to: null,
  },
  DescribeRelationship: {
    ...contact,
    kind: 'Former colleague',
    howMet: 'We shared a desk for two years.',
    where: 'Vienna',
    throughWhom: '',
  },
  SetCloseness: { ...contact, closeness: 'close' },
  SetCadence: { ...contact, cadence: { kind: 'days', days: 30 } },
  SnoozeCheckIn: { ...contact, until: on('2026-12-01'), today: sampleToday },
  SkipCheckIn: { ...contact, today: sampleToday },
  AddImportantDate: {
    ...contact,
    dateId: ids.date,
    kind: 'birthday',
    label: '',
    on: { month: 2, day: 29, year: 1992 },
  },
  RemoveImportantDate: { ...contact, dateId: ids.date },
  AddFact: { ...contact, factId: ids.fact, text: 'Rows on the Danube before work' },
  RemoveFact: { ...contact, factId: ids.fact },
  AddNote: { ...contact, noteId: ids.note, text: 'Prefers short messages.\nAsk about the new team.' },
  CorrectNote: { ...contact, noteId: ids.note, text: 'Prefers short messages.' },
  RemoveNote: { ...contact, noteId: ids.note },
  AddTag: { ...contact, tag: 'Berlin' },
  RemoveTag: { ...contact, tag: 'Berlin' },
  SetCustomField: { ...contact, field: 'T-shirt', value: 'M' },
  SetDoNotContact: { ...contact, reason: 'Asked for a quiet year' },
  ClearDoNotContact: contact,
  ShareContact: { ...contact, cohortId: ids.cohort, level: 'name-and-company' },
  UnshareContact: { ...contact, cohortId: ids.cohort },
  ArchiveContact: contact,
  RestoreContact: contact,
  ArchiveForUndoneImport: { ...contact, importId: ids.import, workedWith: false },
  MergeContact: { ...contact, intoContactId: ids.otherContact },
  UndoMerge: contact,
  EraseContact: contact,
  RefuseUpdates: contact,
  ResumeUpdates: contact,

  LogInteraction: {
    ...happened,
    ownerId: ids.owner,
    contactIds: [ids.contact],
    helpGiven: ['resource'],
    helpReceived: ['job-lead', 'advice'],
  },
  CorrectInteraction: {
    ...happened,
    channel: 'video',
    happenedOn: on('2026-11-19'),
    summary: 'A call, not a coffee; she is hiring in spring.',
    outcome: '',
    helpGiven: [],
    helpReceived: ['job-lead'],
  },
  RetractInteraction: interaction,
  RestoreInteraction: interaction,
  RecordReply: { ...interaction, receivedOn: on('2026-11-22'), today: sampleToday },
  PromiseFollowUp: {
    ...interaction,
    followUpId: ids.followUp,
    promisedBy: 'me',
    text: 'Send the reading list',
    dueOn: on('2026-11-27'),
  },
  SettleFollowUp: { ...interaction, followUpId: ids.followUp, status: 'done' },

  ...referringSamples,

  ...keepingSamples,
  ...mentoringSamples,

  StartImport: { ...imported, ownerId: ids.owner, source: 'linkedin', fileName: 'Connections.csv', rows: 3 },
  ApplyChunk: {
    ...imported,
    chunk: 0,
    taken: [
      { line: 5, contactId: ids.contact, effect: 'added' },
      { line: 7, contactId: ids.contact, effect: 'unchanged' },
    ],
    refusals: [{ line: 6, column: 'Connected On', code: 'DATE_INVALID', raw: '31 Feb 2024' }],
  },
  FinishImport: imported,
  StartUndo: imported,
  FinishUndo: { ...imported, archived: 1, kept: 0 },
}

/** A valid command by its name, given by the owner, with what you want different. */
export const sampleCommand = <Type extends CommandType>(
  type: Type,
  different: Partial<CommandNamed<Type>['data']> = {},
): CommandNamed<Type> =>
  ({ type, data: { by: ids.owner, ...samples[type], ...different } }) as unknown as CommandNamed<Type>

/** The names of all commands. */
export const commandTypes = Object.keys(samples) as readonly CommandType[]
