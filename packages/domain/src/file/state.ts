import type { UserId } from '@kith/kernel'

/** The key of a version is no part of it: nothing is decided by it, and a state may stay in memory for long. */
export interface KeptFile {
  readonly ownerId: UserId
  readonly name: string
  /** Where the bytes of each version lie, the first one first. */
  readonly storageKeys: readonly string[]
}

export type FileState =
  | { readonly status: 'none' }
  | { readonly status: 'kept'; readonly file: KeptFile }
  | { readonly status: 'removed'; readonly file: KeptFile }

export const noFile: FileState = { status: 'none' }
