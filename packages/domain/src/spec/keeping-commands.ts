import type { FileCommand } from '../file/commands.ts'
import type { TemplateCommand } from '../template/commands.ts'
import type { UpdateCommand } from '../update/commands.ts'
import { sampleIds as ids, sampleToday } from './ids.ts'
import { keepingSamples as recorded } from './keeping-events.ts'

/** The commands about what a member keeps for asking: résumés, texts of their own, updates. */
export type KeepingCommand = FileCommand | TemplateCommand | UpdateCommand

type CommandNamed<Type extends KeepingCommand['type']> = Extract<KeepingCommand, { readonly type: Type }>
type Samples = { readonly [Type in KeepingCommand['type']]: Omit<CommandNamed<Type>['data'], 'by'> }

const { number: _first, ...uploaded } = recorded['file.uploaded']
const { number: _second, ownerId: _ownerId, ...added } = recorded['file.version-added']

const facts = {
  name: 'Ilse Brandt',
  company: 'Fjord Analytics',
  lastOn: null,
  hasAddress: true,
  isThere: true,
  doNotContact: false,
  updatesRefused: false,
  lastUpdateOn: null,
} as const
const recipients = [
  { ...facts, contactId: ids.contact },
  { ...facts, contactId: ids.otherContact, name: 'Tomas Lindqvist' },
]
const update = { updateId: ids.update }
const { subject, body } = recorded['update.drafted']
const { ownerId: _owner, ...reached } = recorded['update.reached']

/** Data of every one of them. */
export const keepingSamples: Samples = {
  UploadFile: uploaded,
  AddFileVersion: added,
  RenameFile: { fileId: ids.file, name: 'For platform roles' },
  RemoveFile: { fileId: ids.file },

  ChangeTemplate: recorded['template.changed'],
  ResetTemplate: recorded['template.reset'],

  DraftUpdate: recorded['update.drafted'],
  ChangeUpdate: { ...update, subject: 'Where I am now, {first name}' },
  ChooseRecipients: { ...update, recipients, today: sampleToday },
  SendUpdate: { ...update, subject, body, myName: 'Noor Halim', recipients, today: sampleToday },
  RecordReached: reached,
  PassOver: { ...update, contactId: ids.otherContact, reason: 'updates-refused' },
  CancelUpdate: update,
  DiscardUpdate: update,
}
