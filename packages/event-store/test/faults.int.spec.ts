import { randomUUID } from 'node:crypto'
import { startEmbeddedEventStore } from '@kith/embedded-eventstore'
import type { EmbeddedEventStore } from '@kith/embedded-eventstore'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openEventStore } from '../src/index.ts'
import type { EventStore } from '../src/index.ts'
import { appendOf, counted, newThing } from './acts.ts'
import { catalogue, createPlainSealer } from './plain-catalogue.ts'

const { sealer } = createPlainSealer()
let server: EmbeddedEventStore
let store: EventStore
const uncaught: unknown[] = []
const note = (error: unknown): void => void uncaught.push(error)

beforeAll(async () => {
  process.on('uncaughtException', note).on('unhandledRejection', note)
  server = await startEmbeddedEventStore({})
  store = openEventStore({ connectionString: server.connectionString, catalogue, sealer, tryMs: 500 })
})

afterEach(() => {
  server.faults.clear()
  expect(uncaught).toEqual([])
})

afterAll(async () => {
  await store?.close()
  await server?.stop()
  process.off('uncaughtException', note).off('unhandledRejection', note)
})

const countsIn = async (stream: ReturnType<typeof newThing>): Promise<unknown[]> =>
  (await store.read(stream)).map((event) => (event.data as { count: number }).count)

/** Appends 1 to 5 one by one while something goes wrong with the third. */
const appendFive = async (stream: ReturnType<typeof newThing>): Promise<void> => {
  for (let count = 1; count <= 5; count += 1) {
    const expected = count === 1 ? 'no-stream' : BigInt(count - 2)
    const outcome = await store.append(appendOf(stream, expected, [counted(count)]))
    expect(outcome).toMatchObject({ kind: 'appended', revision: BigInt(count - 1) })
  }
}

describe('an append whose outcome is unknown', () => {
  const faults = [
    { kind: 'drop-acknowledgement', on: 'append' },
    { kind: 'drop-acknowledgement', on: 'append', hang: true },
    { kind: 'delay', on: 'append', milliseconds: 800 },
    { kind: 'not-leader', on: 'append' },
    { kind: 'not-leader', on: 'append', committed: true },
    { kind: 'deadline-exceeded', on: 'append' },
    { kind: 'deadline-exceeded', on: 'append', committed: true },
    { kind: 'resource-exhausted', on: 'append' },
  ] as const
  it.each(faults)('is neither lost nor doubled after $kind (hang: $hang, committed: $committed)', async (fault) => {
    const stream = newThing()
    server.faults.add({ ...fault, stream, skip: 2 })
    await appendFive(stream)
    expect(await countsIn(stream)).toEqual([1, 2, 3, 4, 5])
  })

  it('is neither lost nor doubled when forty appends are cut off at once', async () => {
    const streams = Array.from({ length: 40 }, newThing)
    server.faults.add({ kind: 'drop-acknowledgement', on: 'append', skip: 20, times: 3 })
    const outcomes = await Promise.all(
      streams.map((stream) => store.append(appendOf(stream, 'no-stream', [counted(1), counted(2)]))),
    )
    expect(outcomes.every((outcome) => outcome.kind === 'appended' && outcome.revision === 1n)).toBe(true)
    for (const stream of streams) expect(await countsIn(stream)).toEqual([1, 2])
  })

  it('is given up with StoreUnavailable when no answer ever comes', async () => {
    const hasty = openEventStore({
      connectionString: server.connectionString,
      catalogue,
      sealer,
      tryMs: 100,
      patienceMs: 500,
    })
    const stream = newThing()
    const act = appendOf(stream, 'no-stream', [counted(1)])
    server.faults.add({ kind: 'delay', on: 'append', stream, milliseconds: 1_500, times: 50 })
    await expect(hasty.append(act)).rejects.toMatchObject({ name: 'StoreUnavailable' })
    server.faults.clear()
    expect(await store.append(act)).toMatchObject({ kind: 'appended', revision: 0n })
    expect(await countsIn(stream)).toEqual([1])
    await hasty.close()
  })
})

describe('a server that goes away', () => {
  it('makes calls fail with StoreUnavailable, and serves them again when it is back', async () => {
    const first = await startEmbeddedEventStore({})
    const { connectionString, port } = first
    const patient = openEventStore({ connectionString, catalogue, sealer, patienceMs: 700, tryMs: 300 })
    await patient.append(appendOf(newThing(), 'no-stream', [counted(1)]))
    await first.stop()
    const stream = newThing()
    const act = appendOf(stream, 'no-stream', [counted(1)])
    await expect(patient.append(act)).rejects.toMatchObject({ name: 'StoreUnavailable' })
    await expect(patient.read(stream)).rejects.toMatchObject({ name: 'StoreUnavailable' })
    const second = await startEmbeddedEventStore({ port })
    try {
      await expect
        .poll(() => patient.append(act).catch(() => undefined), { timeout: 20_000 })
        .toMatchObject({
          kind: 'appended',
          revision: 0n,
        })
    } finally {
      await patient.close()
      await second.stop()
    }
  })
})

describe('a read that is cut off', () => {
  it('is made again, whole', async () => {
    const stream = newThing()
    await store.append(appendOf(stream, 'no-stream', [counted(1), counted(2), counted(3)], randomUUID()))
    server.faults.add({ kind: 'cut-stream', on: 'read', stream, afterEvents: 1, times: 2 })
    expect(await countsIn(stream)).toEqual([1, 2, 3])
    expect(server.faults.struck()['cut-stream']).toBe(2)
  })
})
