import type { FileRefusal } from '../text/file-refusal.ts'
import type { Column } from './columns.ts'
import { connectionsReader } from './connections-reader.ts'
import type { ConnectionRow } from './row.ts'

/** A whole list in memory, or why there is none. */
export type ConnectionsList =
  | { readonly kind: 'list'; readonly columns: readonly Column[]; readonly rows: readonly ConnectionRow[] }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }

/** Reads a whole list at once. For files that may be large use `connectionsReader`. */
export const readConnections = (file: Uint8Array | string): ConnectionsList => {
  const reader = connectionsReader()
  const first = reader.push(typeof file === 'string' ? new TextEncoder().encode(file) : file)
  const last = reader.end()
  const refusal = first.refusal ?? last.refusal
  if (refusal) return { kind: 'refused', refusal }
  return { kind: 'list', columns: reader.header()?.columns ?? [], rows: [...first.rows, ...last.rows] }
}
