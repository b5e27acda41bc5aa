import { openDiskStore } from './disk-store.ts'
import type { FileStore } from './file-store.ts'
import { openS3Store } from './s3-store.ts'
import type { FilePlace } from './settings.ts'

/** Opens the place that the settings name. Nothing is asked of it yet. */
export const openFileStore = (place: FilePlace): FileStore =>
  place.kind === 'disk' ? openDiskStore(place.directory) : openS3Store(place)
