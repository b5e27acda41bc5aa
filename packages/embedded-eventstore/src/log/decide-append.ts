import type { ExpectedRevision } from './append.ts'

export type StreamFacts = {
  /** Last revision, -1 when never written. */
  readonly current: number
  readonly tombstoned: boolean
  readonly softDeleted: boolean
  readonly hasMetadata: boolean
  /** The revision of an event of this stream among the ids the server remembers, undefined when it does not know it. */
  readonly recentRevisionOf: (id: string) => number | undefined
  /** Whether the event at this revision has this id: asked of the log, true for ever. */
  readonly holdsAt: (revision: number, id: string) => boolean
}

export type AppendDecision =
  | { readonly kind: 'write' }
  /** The same append was written before: answer as then. */
  | { readonly kind: 'repeat'; readonly lastRevision: number }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'deleted' }

const WRITE = { kind: 'write' } as const
const CONFLICT = { kind: 'conflict' } as const
const DELETED = { kind: 'deleted' } as const

/**
 * Whether an append is written, was written already, or is refused: the table of the real server
 * (IndexWriter.CheckCommit). Exact expectations are idempotent for ever; `any` and `stream_exists` only as far as the
 * server remembers recent ids.
 */
export const decideAppend = (
  expected: ExpectedRevision,
  ids: readonly string[],
  stream: StreamFacts,
): AppendDecision => {
  if (stream.tombstoned) return DELETED
  if (expected === 'stream_exists' && stream.softDeleted) return DELETED
  if (expected === 'stream_exists' && stream.current < 0 && !stream.hasMetadata) return CONFLICT
  if (expected === 'any' || expected === 'stream_exists') return decideByRecentIds(ids, stream)
  const revision = expected === 'no_stream' ? -1 : expected
  if (revision > stream.current) return CONFLICT
  return revision === stream.current ? WRITE : decideByLog(revision, ids, stream)
}

const decideByRecentIds = (ids: readonly string[], stream: StreamFacts): AppendDecision => {
  let last: number | undefined
  for (const id of ids) {
    const known = stream.recentRevisionOf(id)
    if (known === undefined) return last === undefined ? WRITE : CONFLICT
    last = known
  }
  return last === undefined ? WRITE : { kind: 'repeat', lastRevision: last }
}

const decideByLog = (expected: number, ids: readonly string[], stream: StreamFacts): AppendDecision => {
  const firstMismatch = ids.findIndex((id, index) => !stream.holdsAt(expected + 1 + index, id))
  if (firstMismatch === 0) return expected === -1 && stream.softDeleted ? WRITE : CONFLICT
  if (firstMismatch > 0 || ids.length === 0) return CONFLICT
  return { kind: 'repeat', lastRevision: expected + ids.length }
}
