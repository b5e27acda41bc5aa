import type { UserId } from '@kith/kernel'

/** Rows by what became of them. */
export interface RowCounts {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
}

export const rowsOf = (counts: RowCounts): number => counts.added + counts.changed + counts.unchanged + counts.refused

/** What every import that was started has. */
export interface Progress {
  readonly ownerId: UserId
  /** Rows of data in the file. */
  readonly rows: number
  /** Numbers of the chunks that were applied. */
  readonly chunks: ReadonlySet<number>
  readonly counts: RowCounts
}

export type ImportState =
  | { readonly status: 'none' }
  | ({ readonly status: 'running' } & Progress)
  | ({ readonly status: 'finished' } & Progress)
  | ({ readonly status: 'undoing' } & Progress)
  | ({ readonly status: 'undone'; readonly archived: number; readonly kept: number } & Progress)

export const noImport: ImportState = { status: 'none' }
