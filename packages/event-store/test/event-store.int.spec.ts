import { randomUUID } from 'node:crypto'
import { startEmbeddedEventStore } from '@kith/embedded-eventstore'
import type { EmbeddedEventStore } from '@kith/embedded-eventstore'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEventStore } from '../src/index.ts'
import type { EventStore } from '../src/index.ts'
import { appendOf, counted, named, newThing } from './acts.ts'
import { catalogue, catalogueOf, createPlainSealer, definitions } from './plain-catalogue.ts'

const { sealer, destroy } = createPlainSealer()
const warnings: string[] = []
let server: EmbeddedEventStore
let store: EventStore

beforeAll(async () => {
  server = await startEmbeddedEventStore({})
  const { connectionString } = server
  store = openEventStore({ connectionString, catalogue, sealer, onWarning: (text) => warnings.push(text) })
})

afterAll(async () => {
  await store?.close()
  await server?.stop()
})

describe('appending and reading', () => {
  it('gives back what was appended, with revisions and positions', async () => {
    const stream = newThing()
    const outcome = await store.append(appendOf(stream, 'no-stream', [counted(1), counted(2)]))
    const events = await store.read(stream)
    expect(events.map((event) => [event.revision, event.data])).toEqual([
      [0n, { thingId: 'thing', count: 1 }],
      [1n, { thingId: 'thing', count: 2 }],
    ])
    expect(outcome).toEqual({ kind: 'appended', revision: 1n, position: events[1]?.position })
    expect(events[0]?.metadata).toMatchObject({ schemaVersion: 1, occurredAt: '2026-03-01T10:00:00.000Z' })
  })

  it('reads from a revision on', async () => {
    const stream = newThing()
    await store.append(appendOf(stream, 'no-stream', [counted(1), counted(2), counted(3)]))
    expect((await store.read(stream, { from: 2n })).map((event) => event.revision)).toEqual([2n])
    expect(await store.read(stream, { from: 3n })).toEqual([])
  })

  it('reads a stream of more than one page whole', async () => {
    const stream = newThing()
    for (let first = 0; first < 9_000; first += 1_500) {
      const some = Array.from({ length: 1_500 }, (_, index) => counted(first + index))
      await store.append(appendOf(stream, first === 0 ? 'no-stream' : BigInt(first - 1), some))
    }
    const events = await store.read(stream)
    expect(events.map((event) => Number(event.revision))).toEqual(Array.from({ length: 9_000 }, (_, index) => index))
  })

  it('finds nothing in a stream that is not there', async () => expect(await store.read(newThing())).toEqual([]))

  it('answers conflict when the stream stands elsewhere', async () => {
    const stream = newThing()
    expect(await store.append(appendOf(stream, 3n, [counted(1)]))).toEqual({ kind: 'conflict' })
    await store.append(appendOf(stream, 'no-stream', [counted(1)]))
    expect(await store.append(appendOf(stream, 'no-stream', [counted(2)]))).toEqual({ kind: 'conflict' })
  })

  it('answers as before when the same append comes again', async () => {
    const stream = newThing()
    const act = appendOf(stream, 'no-stream', [counted(1), counted(2)])
    const first = await store.append(act)
    await store.append(appendOf(stream, 1n, [counted(3)]))
    expect(await store.append(act)).toEqual(first)
    expect(await store.read(stream)).toHaveLength(3)
  })

  it('refuses an event that does not fit its definition, and one that nobody defined', async () => {
    const bad = { type: 'thing.counted', data: { count: 1 } }
    await expect(store.append(appendOf(newThing(), 'no-stream', [bad]))).rejects.toThrow(
      'thing.counted does not fit its definition: thingId is missing',
    )
    const unknown = { type: 'thing.vanished', data: {} }
    await expect(store.append(appendOf(newThing(), 'no-stream', [unknown]))).rejects.toThrow('No definition')
  })

  it('says that an append is too large, at once', async () => {
    const large = { type: 'thing.counted', data: { thingId: 'x'.repeat(1_100_000) } }
    await expect(store.append(appendOf(newThing(), 'no-stream', [large]))).rejects.toThrow('1048576 bytes')
  })

  it('shows the newest position of the log as its head', async () => {
    const outcome = await store.append(appendOf(newThing(), 'no-stream', [counted(1)]))
    expect(outcome.kind === 'appended' && outcome.position).toBe(await store.head())
  })
})

describe('personal data', () => {
  it('comes back whole, and as stand-ins once the key is gone', async () => {
    const person = randomUUID()
    const stream = newThing()
    await store.append(appendOf(stream, 'no-stream', [named(person, 'Ada'), counted(1)]))
    const [before] = await store.read(stream)
    expect(before).toMatchObject({ erased: false, data: { thingId: person, name: 'Ada' } })
    destroy(person)
    const [after, other] = await store.read(stream)
    expect(after).toMatchObject({ erased: true, data: { thingId: person, name: 'Erased' } })
    expect(other).toMatchObject({ erased: false })
  })
})

describe('event types that the catalogue does not name', () => {
  it('are skipped with a warning, or refused when asked', async () => {
    const stream = newThing()
    const wide = catalogueOf(...catalogue.values(), { ...definitions.counted, type: 'thing.future' })
    const other = openEventStore({ connectionString: server.connectionString, catalogue: wide, sealer })
    const future = { type: 'thing.future', data: { thingId: 'thing' } }
    await other.append(appendOf(stream, 'no-stream', [counted(1), future, counted(2)]))
    expect((await store.read(stream)).map((event) => event.revision)).toEqual([0n, 2n])
    expect(warnings.at(-1)).toContain('thing.future')
    await expect(store.read(stream, { onUnknown: 'throw' })).rejects.toThrow('does not know the type')
    await other.close()
  })
})

describe('a truncated stream', () => {
  it('begins later, keeps its revisions, and goes on', async () => {
    const stream = newThing()
    await store.append(appendOf(stream, 'no-stream', [counted(1), counted(2), counted(3)]))
    await store.truncate(stream, 2n)
    expect((await store.read(stream)).map((event) => event.revision)).toEqual([2n])
    expect(await store.append(appendOf(stream, 2n, [counted(4)]))).toMatchObject({ revision: 3n })
  })
})

describe('a tombstoned stream', () => {
  it('reads as empty and takes no appends', async () => {
    const stream = newThing()
    await store.append(appendOf(stream, 'no-stream', [counted(1)]))
    await store.tombstone(stream)
    expect(await store.read(stream)).toEqual([])
    await expect(store.append(appendOf(stream, 'no-stream', [counted(2)]))).rejects.toMatchObject({
      name: 'StreamGone',
    })
  })
})
