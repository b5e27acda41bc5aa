import type { FileEvent } from './events.ts'
import type { FileState, KeptFile } from './state.ts'

const changed = (file: KeptFile, event: FileEvent): KeptFile => {
  switch (event.type) {
    case 'file.version-added':
      return { ...file, storageKeys: [...file.storageKeys, event.data.storageKey] }
    case 'file.renamed':
      return { ...file, name: event.data.name }
    case 'file.uploaded':
    case 'file.removed':
      return file
  }
}

/** The state after one more fact. Never throws: what is on disk has happened. */
export const evolveFile = (state: FileState, event: FileEvent): FileState => {
  if (state.status === 'none') {
    if (event.type !== 'file.uploaded') return state
    const { ownerId, name, storageKey } = event.data
    return { status: 'kept', file: { ownerId, name, storageKeys: [storageKey] } }
  }
  if (event.type === 'file.removed') return { status: 'removed', file: state.file }
  return { ...state, file: changed(state.file, event) }
}
