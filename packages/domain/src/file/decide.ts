import type { Decision } from '@kith/kernel'
import { accept, assertNever, nothing, reject } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { actsFor } from '../shared/input.ts'
import type { FileCommand, FileCommandOf } from './commands.ts'
import type { FileEvent } from './events.ts'
import type { FileState, KeptFile } from './state.ts'
import { fileLimits } from './version.ts'

type Outcome = Decision<FileEvent, RejectionCode>
type Data<Type extends FileCommand['type']> = FileCommandOf<Type>['data']

const upload = ({ by, ...data }: Data<'UploadFile'>, state: FileState): Outcome => {
  if (!actsFor(by, data.ownerId)) return reject('NOT_FOUND')
  if (state.status === 'none') return accept({ type: 'file.uploaded', data: { ...data, number: 1 } })
  if (!actsFor(by, state.file.ownerId)) return reject('NOT_FOUND')
  // The bytes tell: a key is random, and two uploads never share one.
  return state.file.storageKeys[0] === data.storageKey ? nothing() : reject('ALREADY_EXISTS')
}

const addVersion = ({ by: _by, ...data }: Data<'AddFileVersion'>, { ownerId, storageKeys }: KeptFile): Outcome => {
  if (storageKeys.includes(data.storageKey)) return nothing()
  if (storageKeys.length >= fileLimits.versions)
    return reject('TOO_MANY_VERSIONS', { detail: { limit: fileLimits.versions } })
  return accept({ type: 'file.version-added', data: { ...data, ownerId, number: storageKeys.length + 1 } })
}

/** What a command of a file leads to. It is the owner's alone. */
export const decideFile = (command: FileCommand, state: FileState): Outcome => {
  if (command.type === 'UploadFile') return upload(command.data, state)
  if (state.status === 'none' || !actsFor(command.data.by, state.file.ownerId)) return reject('NOT_FOUND')
  const { file } = state
  const data = { fileId: command.data.fileId, ownerId: file.ownerId }
  if (command.type === 'RemoveFile')
    return state.status === 'removed' ? nothing() : accept({ type: 'file.removed', data })
  if (state.status === 'removed') return reject('FILE_REMOVED')
  switch (command.type) {
    case 'AddFileVersion':
      return addVersion(command.data, file)
    case 'RenameFile':
      return command.data.name === file.name
        ? nothing()
        : accept({ type: 'file.renamed', data: { ...data, name: command.data.name } })
    default:
      return assertNever(command)
  }
}
