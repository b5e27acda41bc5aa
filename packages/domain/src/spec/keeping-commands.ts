import type { FileCommand } from '../file/commands.ts'
import type { TemplateCommand } from '../template/commands.ts'
import { sampleIds as ids } from './ids.ts'
import { keepingSamples as recorded } from './keeping-events.ts'

/** The commands about what a member keeps for asking: résumés, and texts of their own. */
export type KeepingCommand = FileCommand | TemplateCommand

type CommandNamed<Type extends KeepingCommand['type']> = Extract<KeepingCommand, { readonly type: Type }>
type Samples = { readonly [Type in KeepingCommand['type']]: Omit<CommandNamed<Type>['data'], 'by'> }

const { number: _first, ...uploaded } = recorded['file.uploaded']
const { number: _second, ownerId: _ownerId, ...added } = recorded['file.version-added']

/** Data of every one of them. */
export const keepingSamples: Samples = {
  UploadFile: uploaded,
  AddFileVersion: added,
  RenameFile: { fileId: ids.file, name: 'For platform roles' },
  RemoveFile: { fileId: ids.file },

  ChangeTemplate: recorded['template.changed'],
  ResetTemplate: recorded['template.reset'],
}
