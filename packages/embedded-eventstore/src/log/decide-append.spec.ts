import { describe, expect, it } from 'vitest'
import type { ExpectedRevision } from './append.ts'
import { type AppendDecision, decideAppend, type StreamFacts } from './decide-append.ts'

const WRITE: AppendDecision = { kind: 'write' }
const CONFLICT: AppendDecision = { kind: 'conflict' }
const DELETED: AppendDecision = { kind: 'deleted' }
const repeat = (lastRevision: number): AppendDecision => ({ kind: 'repeat', lastRevision })

const holding = (ids: readonly string[], facts: Partial<StreamFacts> = {}): StreamFacts => ({
  current: ids.length - 1,
  tombstoned: false,
  softDeleted: false,
  hasMetadata: false,
  recentRevisionOf: (id) => (ids.includes(id) ? ids.indexOf(id) : undefined),
  holdsAt: (revision, id) => ids[revision] === id,
  ...facts,
})

const missing = holding([])
const abc = holding(['a', 'b', 'c'])
const forgotten = holding(['a', 'b', 'c'], { recentRevisionOf: () => undefined })
const deleted = holding(['a', 'b', 'c'], { softDeleted: true, hasMetadata: true })
const closed = holding(['a'], { tombstoned: true })

const table: [string, ExpectedRevision, string[], StreamFacts, AppendDecision][] = [
  ['no_stream on a missing stream', 'no_stream', ['x'], missing, WRITE],
  ['no_stream on an existing stream', 'no_stream', ['x'], abc, CONFLICT],
  ['no_stream with the first ids there', 'no_stream', ['a', 'b'], abc, repeat(1)],
  ['no_stream with all ids there', 'no_stream', ['a', 'b', 'c'], abc, repeat(2)],
  ['no_stream with all ids and one more', 'no_stream', ['a', 'b', 'c', 'd'], abc, CONFLICT],
  ['no_stream with a first known and a second wrong id', 'no_stream', ['a', 'x'], abc, CONFLICT],
  ['no_stream after a restart', 'no_stream', ['a', 'b', 'c'], forgotten, repeat(2)],
  ['no_stream on a deleted stream', 'no_stream', ['x'], deleted, WRITE],
  ['no_stream on a deleted stream with its old ids', 'no_stream', ['a'], deleted, repeat(0)],
  ['the current revision', 2, ['x'], abc, WRITE],
  ['the current revision with old ids', 2, ['a', 'b'], abc, WRITE],
  ['the current revision of a deleted stream', 2, ['x'], deleted, WRITE],
  ['an earlier revision with the ids behind it', 0, ['b', 'c'], abc, repeat(2)],
  ['an earlier revision with the ids behind it and one more', 0, ['b', 'c', 'd'], abc, CONFLICT],
  ['an earlier revision with other ids', 0, ['x'], abc, CONFLICT],
  ['an earlier revision of a deleted stream with other ids', 0, ['x'], deleted, CONFLICT],
  ['an earlier revision without events', 0, [], abc, CONFLICT],
  ['a later revision', 3, ['x'], abc, CONFLICT],
  ['a revision of a missing stream', 0, ['x'], missing, CONFLICT],
  ['any on a missing stream', 'any', ['x'], missing, WRITE],
  ['any with new ids', 'any', ['x', 'a'], abc, WRITE],
  ['any with known ids', 'any', ['b', 'c'], abc, repeat(2)],
  ['any with a known and a new id', 'any', ['c', 'x'], abc, CONFLICT],
  ['any after a restart', 'any', ['a'], forgotten, WRITE],
  ['any without events', 'any', [], abc, WRITE],
  ['stream_exists on a missing stream', 'stream_exists', ['x'], missing, CONFLICT],
  ['stream_exists with metadata only', 'stream_exists', ['x'], holding([], { hasMetadata: true }), WRITE],
  ['stream_exists on an existing stream', 'stream_exists', ['x'], abc, WRITE],
  ['stream_exists with known ids', 'stream_exists', ['a'], abc, repeat(0)],
  ['stream_exists on a deleted stream', 'stream_exists', ['x'], deleted, DELETED],
  ['any on a closed stream', 'any', ['x'], closed, DELETED],
  ['no_stream on a closed stream with its ids', 'no_stream', ['a'], closed, DELETED],
  ['the current revision of a closed stream', 0, ['x'], closed, DELETED],
]

describe('the decision about an append', () => {
  it.each(table)('%s', (...[, expected, ids, stream, decision]) => {
    expect(decideAppend(expected, ids, stream)).toEqual(decision)
  })
})
