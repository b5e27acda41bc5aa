import { randomUUID } from 'node:crypto'
import { startEmbeddedEventStore } from '@kith/embedded-eventstore'
import type { EmbeddedEventStore } from '@kith/embedded-eventstore'
import { streamName } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEventStore } from '../src/index.ts'
import type { DeliveredBatch, EventStore, SubscribeOptions } from '../src/index.ts'
import { appendOf, counted } from './acts.ts'
import { catalogue, catalogueOf, createPlainSealer, definitions } from './plain-catalogue.ts'

const { sealer } = createPlainSealer()
let server: EmbeddedEventStore
let store: EventStore

beforeAll(async () => {
  server = await startEmbeddedEventStore({})
  store = openEventStore({ connectionString: server.connectionString, catalogue, sealer })
})

afterAll(async () => {
  await store?.close()
  await server?.stop()
})

/** A category of its own for each test: they share one log. */
const newCategory = (): string => `c${randomUUID().replaceAll('-', '')}`

const write = async (category: string, from: number, count: number): Promise<void> => {
  await Promise.all(
    Array.from({ length: count }, (_, index) =>
      store.append(appendOf(streamName(category, randomUUID()), 'no-stream', [counted(from + index)])),
    ),
  )
}

const follow = (category: string, more: Partial<SubscribeOptions> = {}) => {
  const batches: DeliveredBatch[] = []
  const subscription = store.subscribe({
    categories: [category],
    after: undefined,
    maxBatch: 100,
    maxWaitMs: 20,
    onBatch: async (batch) => void batches.push(batch),
    ...more,
  })
  const positions = (): bigint[] => batches.flatMap((batch) => batch.events.map((event) => event.position))
  return { subscription, batches, positions }
}

const isRising = (positions: readonly bigint[]): boolean =>
  positions.every((position, index) => index === 0 || position > (positions[index - 1] ?? position))

describe('following categories', () => {
  it('delivers history and what comes after, in order, in batches no larger than asked', async () => {
    const category = newCategory()
    await write(category, 0, 250)
    const { subscription, batches, positions } = follow(category)
    await expect.poll(() => positions().length, { timeout: 10_000 }).toBe(250)
    await write(category, 250, 30)
    await expect.poll(() => positions().length, { timeout: 10_000 }).toBe(280)
    expect(isRising(positions())).toBe(true)
    expect(Math.max(...batches.map((batch) => batch.events.length))).toBeLessThanOrEqual(100)
    expect(batches.at(-1)).toMatchObject({ caughtUp: true })
    await subscription.stop()
    await subscription.done
  })

  it('delivers nothing of other categories, and goes on after a position', async () => {
    const category = newCategory()
    await write(category, 0, 20)
    const first = follow(category)
    await expect.poll(() => first.positions().length, { timeout: 10_000 }).toBe(20)
    await first.subscription.stop()
    const after = first.positions()[11]
    await write(newCategory(), 0, 5)
    const second = follow(category, { after })
    await expect.poll(() => second.positions().length, { timeout: 10_000 }).toBe(8)
    expect(second.positions()).toEqual(first.positions().slice(12))
    await second.subscription.stop()
  })

  it('moves its position in a quiet stretch', async () => {
    const category = newCategory()
    await write(category, 0, 1)
    const { subscription, batches } = follow(category)
    await expect.poll(() => batches.at(-1)?.caughtUp, { timeout: 10_000 }).toBe(true)
    const before = batches.at(-1)?.position ?? 0n
    await write(newCategory(), 0, 1_500)
    await expect.poll(() => (batches.at(-1)?.position ?? 0n) > before, { timeout: 10_000 }).toBe(true)
    expect(batches.at(-1)?.events).toEqual([])
    await subscription.stop()
  })

  it('runs one batch at a time and holds the log back while a batch takes long', async () => {
    const category = newCategory()
    await write(category, 0, 2_000)
    let running = 0
    let most = 0
    let seen = 0
    const { subscription } = follow(category, {
      maxBatch: 50,
      onBatch: async ({ events }) => {
        running += 1
        most = Math.max(most, running)
        await new Promise((resolve) => setTimeout(resolve, 5))
        seen += events.length
        running -= 1
      },
    })
    await expect.poll(() => seen, { timeout: 20_000 }).toBe(2_000)
    expect(most).toBe(1)
    await subscription.stop()
  })

  it('ends with what onBatch throws', async () => {
    const category = newCategory()
    await write(category, 0, 3)
    const { subscription } = follow(category, { onBatch: () => Promise.reject(new Error('no room')) })
    await expect(subscription.done).rejects.toThrow('no room')
    await subscription.stop()
  })

  it('hands over what cannot be decoded and goes on with the rest', async () => {
    const category = newCategory()
    const wide = catalogueOf({ ...definitions.counted, parse: (value) => value as object })
    const lax = openEventStore({ connectionString: server.connectionString, catalogue: wide, sealer })
    const stream = streamName(category, randomUUID())
    const bad = { type: 'thing.counted', data: { count: 'three' } }
    await lax.append(appendOf(stream, 'no-stream', [counted(1), bad, counted(2)]))
    const failures: string[] = []
    const { subscription, positions } = follow(category, {
      onUndecodable: (failure) => void failures.push(`${failure.place.revision} ${failure.message}`),
    })
    await expect.poll(() => positions().length, { timeout: 10_000 }).toBe(2)
    expect(failures).toHaveLength(1)
    expect(failures[0]).toContain('thingId is missing')
    await subscription.stop()
    const strict = follow(category)
    await expect(strict.subscription.done).rejects.toMatchObject({ name: 'UndecodableEvent' })
    await lax.close()
  })
})

describe('a subscription that is cut off', () => {
  it('goes on where it was: nothing lost, nothing doubled, in order', async () => {
    const category = newCategory()
    await write(category, 0, 300)
    server.faults.add(
      { kind: 'cut-stream', on: 'subscribe', afterEvents: 120 },
      { kind: 'cut-stream', on: 'subscribe', afterEvents: 50 },
      { kind: 'duplicate-delivery', on: 'subscribe', afterEvents: 10 },
    )
    const { subscription, positions } = follow(category)
    await expect.poll(() => positions().length, { timeout: 20_000 }).toBeGreaterThanOrEqual(300)
    await write(category, 300, 10)
    await expect.poll(() => positions().length, { timeout: 20_000 }).toBeGreaterThanOrEqual(310)
    expect(positions()).toHaveLength(310)
    expect(isRising(positions())).toBe(true)
    expect(server.faults.struck()).toMatchObject({ 'cut-stream': 2, 'duplicate-delivery': 1 })
    await subscription.stop()
  })
})

describe('reading categories to the head', () => {
  const collect = async (category: string, after?: bigint) => {
    const batches = []
    for await (const batch of store.readCategories({ categories: [category], after, maxBatch: 64 })) batches.push(batch)
    return { batches, events: batches.flatMap((batch) => batch.events) }
  }

  it('gives all there is, then ends at the head', async () => {
    const category = newCategory()
    await write(category, 0, 500)
    await write(newCategory(), 0, 3)
    const head = await store.head()
    const { batches, events } = await collect(category)
    expect(events).toHaveLength(500)
    expect(isRising(events.map((event) => event.position))).toBe(true)
    expect(batches.at(-1)?.position).toBe(head)
    expect(await collect(category, head)).toEqual({ batches: [], events: [] })
  })

  it('survives a cut', async () => {
    const category = newCategory()
    await write(category, 0, 200)
    server.faults.add({ kind: 'cut-stream', on: 'subscribe', afterEvents: 70, times: 2 })
    expect((await collect(category)).events).toHaveLength(200)
  })

  it('ends at once on an empty log', async () => {
    const empty = await startEmbeddedEventStore({})
    const other = openEventStore({ connectionString: empty.connectionString, catalogue, sealer })
    expect(await other.head()).toBeUndefined()
    for await (const _batch of other.readCategories({ categories: ['thing'], maxBatch: 1 })) throw new Error('a batch')
    await other.close()
    await empty.stop()
  })
})
