import { assertNever, reject } from '@kith/kernel'
import type { ContactId } from '@kith/kernel'
import { actsFor } from '../shared/input.ts'
import type { ContactCommand } from './commands.ts'
import { setCadence, setCloseness, skipCheckIn, snoozeCheckIn } from './decide-check-in.ts'
import { addContact, changeContact, describeRelationship } from './decide-details.ts'
import { recordEmployment } from './decide-employment.ts'
import { archiveForUndoneImport, takeImportedRow } from './decide-import.ts'
import * as parts from './decide-parts.ts'
import * as standing from './decide-standing.ts'
import { evolveContact } from './evolve.ts'
import { acceptAll } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import { outdatedShares } from './sharing.ts'
import type { ContactState, Person } from './state.ts'

type Entering = 'AddContact' | 'TakeImportedRow'
type Standing =
  | 'ArchiveContact'
  | 'RestoreContact'
  | 'ArchiveForUndoneImport'
  | 'MergeContact'
  | 'UndoMerge'
  | 'EraseContact'
  | 'RefuseUpdates'
  | 'ResumeUpdates'
type StandingCommand = Extract<ContactCommand, { readonly type: Standing }>
type ChangingCommand = Exclude<ContactCommand, { readonly type: Entering | Standing }>

const changeStanding = (
  command: StandingCommand,
  state: Exclude<ContactState, { readonly status: 'none' }>,
): Outcome => {
  switch (command.type) {
    case 'ArchiveContact':
      return standing.archiveContact(command.data, state)
    case 'RestoreContact':
      return standing.restoreContact(command.data, state)
    case 'ArchiveForUndoneImport':
      return archiveForUndoneImport(command.data, state)
    case 'MergeContact':
      return standing.mergeContact(command.data, state)
    case 'UndoMerge':
      return standing.undoMerge(command.data, state)
    case 'EraseContact':
      return standing.eraseContact(command.data, state)
    case 'RefuseUpdates':
    case 'ResumeUpdates':
      return standing.wishForUpdates(command, state)
  }
}

const changePerson = (command: ChangingCommand, person: Person): Outcome => {
  switch (command.type) {
    case 'ChangeContact':
      return changeContact(command.data, person)
    case 'RecordEmployment':
      return recordEmployment(command.data, person)
    case 'DescribeRelationship':
      return describeRelationship(command.data, person)
    case 'SetCloseness':
      return setCloseness(command.data, person)
    case 'SetCadence':
      return setCadence(command.data, person)
    case 'SnoozeCheckIn':
      return snoozeCheckIn(command.data, person)
    case 'SkipCheckIn':
      return skipCheckIn(command.data, person)
    case 'AddImportantDate':
      return parts.addImportantDate(command.data, person)
    case 'RemoveImportantDate':
      return parts.removeImportantDate(command.data, person)
    case 'AddFact':
      return parts.addFact(command.data, person)
    case 'RemoveFact':
      return parts.removeFact(command.data, person)
    case 'AddNote':
      return parts.addNote(command.data, person)
    case 'CorrectNote':
      return parts.correctNote(command.data, person)
    case 'RemoveNote':
      return parts.removeNote(command.data, person)
    case 'AddTag':
      return parts.addTag(command.data, person)
    case 'RemoveTag':
      return parts.removeTag(command.data, person)
    case 'SetCustomField':
      return parts.setCustomField(command.data, person)
    case 'SetDoNotContact':
      return standing.setDoNotContact(command.data, person)
    case 'ClearDoNotContact':
      return standing.clearDoNotContact(command.data, person)
    case 'ShareContact':
      return standing.shareContact(command.data, person)
    case 'UnshareContact':
      return standing.unshareContact(command.data, person)
    default:
      return assertNever(command)
  }
}

const standingTypes: Readonly<Record<Standing, true>> = {
  ArchiveContact: true,
  RestoreContact: true,
  ArchiveForUndoneImport: true,
  MergeContact: true,
  UndoMerge: true,
  EraseContact: true,
  RefuseUpdates: true,
  ResumeUpdates: true,
}

const isStanding = (command: StandingCommand | ChangingCommand): command is StandingCommand =>
  Object.hasOwn(standingTypes, command.type)

const decideAlone = (command: ContactCommand, state: ContactState): Outcome => {
  if (command.type === 'AddContact') return addContact(command.data, state)
  if (command.type === 'TakeImportedRow') return takeImportedRow(command.data, state)
  if (state.status === 'none') return reject('NOT_FOUND')
  const ownerId = state.status === 'erased' ? state.ownerId : state.person.ownerId
  if (ownerId === null || !actsFor(command.data.by, ownerId)) return reject('NOT_FOUND')
  if (isStanding(command)) return changeStanding(command, state)
  switch (state.status) {
    case 'active':
      return changePerson(command, state.person)
    case 'archived':
      return reject('CONTACT_ARCHIVED')
    case 'merged':
      return reject('CONTACT_MERGED')
    case 'erased':
      return reject('CONTACT_ERASED')
  }
}

/** The outcome, and with it what cohorts have to be told because name or company became another. */
const tellingCohorts = (outcome: Outcome, contactId: ContactId, state: ContactState): Outcome => {
  if (outcome.kind !== 'accepted' || state.status === 'none' || state.status === 'erased') return outcome
  if (state.person.sharedWith.size === 0) return outcome
  const next = outcome.events.reduce(evolveContact, state)
  if (next.status !== 'active') return outcome
  return acceptAll([...outcome.events, ...outdatedShares(contactId, next.person)])
}

/** What a command of a contact leads to. A contact of somebody else's is told like one that does not exist. */
export const decideContact = (command: ContactCommand, state: ContactState): Outcome =>
  tellingCohorts(decideAlone(command, state), command.data.contactId, state)
