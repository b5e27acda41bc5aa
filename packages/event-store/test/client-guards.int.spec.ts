import { startEmbeddedEventStore } from '@kith/embedded-eventstore'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEventStore } from '../src/index.ts'
import { appendOf, counted, newThing } from './acts.ts'
import { catalogue, createPlainSealer } from './plain-catalogue.ts'

const { sealer } = createPlainSealer()
const uncaught: unknown[] = []
const note = (error: unknown): void => void uncaught.push(error)

// The runner's own listeners would fail the run before the expectation below can say why.
beforeEach(() => void process.on('uncaughtException', note).on('unhandledRejection', note))
afterEach(() => void process.off('uncaughtException', note).off('unhandledRejection', note))

describe('the process outlives', () => {
  it("another connection's end while an answer is on its way", async () => {
    const [healthy, dying] = await Promise.all([startEmbeddedEventStore({}), startEmbeddedEventStore({})])
    const options = { catalogue, sealer, tryMs: 2_000 }
    const store = openEventStore({ ...options, connectionString: healthy.connectionString })
    const other = openEventStore({ ...options, connectionString: dying.connectionString })
    const stream = newThing()
    await store.append(appendOf(newThing(), 'no-stream', [counted(1)]))
    await other.append(appendOf(newThing(), 'no-stream', [counted(1)]))
    healthy.faults.add({ kind: 'delay', on: 'append', stream, milliseconds: 400 })
    const late = store.append(appendOf(stream, 'no-stream', [counted(1)]))
    await new Promise((resolve) => setTimeout(resolve, 100))
    await dying.stop()
    expect(await late).toMatchObject({ kind: 'appended', revision: 0n })
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await store.read(stream)).toHaveLength(1)
    expect(uncaught).toEqual([])
    await Promise.all([store.close(), other.close()])
    await healthy.stop()
  })

  it('a connection that breaks under more than it can carry', async () => {
    const server = await startEmbeddedEventStore({})
    const store = openEventStore({
      connectionString: server.connectionString,
      catalogue,
      sealer,
      patienceMs: 300,
      tryMs: 200,
    })
    await store.append(appendOf(newThing(), 'no-stream', [counted(1)]))
    const large = { type: 'thing.counted', data: { thingId: 'x'.repeat(400_000) } }
    const appends = Array.from({ length: 60 }, () => store.append(appendOf(newThing(), 'no-stream', [large])))
    const settled = Promise.allSettled(appends)
    await new Promise((resolve) => setImmediate(resolve))
    await server.stop()
    for (const outcome of await settled)
      expect(outcome.status === 'fulfilled' || outcome.reason.name === 'StoreUnavailable').toBe(true)
    expect(uncaught).toEqual([])
    await store.close()
  })
})
