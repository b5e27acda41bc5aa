import { EventStoreDBClient, NO_STREAM, START } from '@eventstore/db-client'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedEventStore, startEmbeddedEventStore } from '../src/index.ts'
import { failureOf, record, revisionsOf, thing, things, until } from './conformance/actions.ts'

describe('a fault script', () => {
  let server: EmbeddedEventStore
  let client: EventStoreDBClient
  beforeAll(async () => {
    server = await startEmbeddedEventStore()
    client = EventStoreDBClient.connectionString(server.connectionString)
  })
  afterEach(() => server.faults.clear())
  afterAll(async () => {
    await client.dispose()
    await server.stop()
  })

  let count = 0
  const newStream = () => `faulty-${count++}`

  it('drops the acknowledgement of an append that is there all the same', async () => {
    const stream = newStream()
    server.faults.add({ kind: 'drop-acknowledgement', on: 'append', stream })
    expect(await failureOf(client.appendToStream(stream, thing(1)))).toMatchObject({ type: 'unavailable' })
    expect(await revisionsOf({ client }, stream)).toEqual([0])
  })

  it('drops the acknowledgement of a deletion', async () => {
    const stream = newStream()
    await client.appendToStream(stream, thing(1))
    server.faults.add({ kind: 'drop-acknowledgement', on: 'delete' })
    expect(await failureOf(client.deleteStream(stream))).toMatchObject({ type: 'unavailable' })
    expect(await failureOf(revisionsOf({ client }, stream))).toMatchObject({ type: 'stream-not-found' })
  })

  it('delays an append, and others overtake it', async () => {
    const [slow, quick] = [newStream(), newStream()]
    server.faults.add({ kind: 'delay', on: 'append', stream: slow, milliseconds: 200 })
    const answered: string[] = []
    const append = async (stream: string) => {
      await client.appendToStream(stream, thing(1))
      answered.push(stream)
    }
    await Promise.all([append(slow), append(quick)])
    expect(answered).toEqual([quick, slow])
  })

  it('cuts a read and a subscription after some events', async () => {
    const stream = newStream()
    await client.appendToStream(stream, things(10))
    server.faults.add(
      { kind: 'cut-stream', on: 'read', stream, afterEvents: 4 },
      { kind: 'cut-stream', on: 'subscribe', stream, afterEvents: 3 },
    )
    expect(await failureOf(revisionsOf({ client }, stream))).toMatchObject({ type: 'unavailable' })
    const recording = record(client.subscribeToStream(stream, { fromRevision: START }))
    await until('the subscription ends', () => recording.error !== undefined)
    expect(recording.error).toMatchObject({ type: 'unavailable' })
    expect(recording.events.map(({ event }) => Number(event?.revision))).toEqual([0, 1, 2])
    expect(await revisionsOf({ client }, stream)).toHaveLength(10)
  })

  it('delivers an event twice', async () => {
    const stream = newStream()
    await client.appendToStream(stream, things(3))
    server.faults.add({ kind: 'duplicate-delivery', on: 'subscribe', stream, afterEvents: 1 })
    const subscription = client.subscribeToStream(stream, { fromRevision: START })
    const recording = record(subscription)
    await until('all have come', () => recording.events.length === 4)
    await subscription.unsubscribe()
    expect(recording.events.map(({ event }) => Number(event?.revision))).toEqual([0, 1, 1, 2])
  })

  it.each([
    ['not-leader', { type: 'not-leader' }],
    ['deadline-exceeded', { type: 'deadline-exceeded' }],
    ['resource-exhausted', { code: 8 }],
  ] as const)('refuses appends, deletions, reads and subscriptions with %s, and then no more', async (kind, error) => {
    const stream = newStream()
    await client.appendToStream(stream, thing(1))
    server.faults.add(...(['append', 'delete', 'read'] as const).map((on) => ({ kind, on, stream })))
    expect(await failureOf(client.appendToStream(stream, thing(2)))).toMatchObject(error)
    expect(await failureOf(client.deleteStream(stream))).toMatchObject(error)
    expect(await failureOf(revisionsOf({ client }, stream))).toMatchObject(error)
    server.faults.add({ kind, on: 'subscribe', stream })
    const recording = record(client.subscribeToStream(stream, { fromRevision: START }))
    await until('the subscription ends', () => recording.error !== undefined)
    expect(recording.error).toMatchObject(error)
    await client.appendToStream(stream, thing(2), { expectedRevision: 0n })
    expect(await revisionsOf({ client }, stream)).toEqual([0, 1])
  })

  it('refuses an append only after it became durable', async () => {
    const stream = newStream()
    const events = things(2)
    server.faults.add({ kind: 'deadline-exceeded', on: 'append', stream, committed: true })
    const append = () => client.appendToStream(stream, events, { expectedRevision: NO_STREAM })
    expect(await failureOf(append())).toMatchObject({ type: 'deadline-exceeded' })
    expect((await append()).nextExpectedRevision).toBe(1n)
    expect(await revisionsOf({ client }, stream)).toEqual([0, 1])
  })

  it('strikes the calls it is told to: after some, so many times, until it is taken back', async () => {
    const stream = newStream()
    const fault = { kind: 'resource-exhausted', on: 'append', stream, skip: 1, times: 2 } as const
    const before = server.faults.struck()['resource-exhausted']
    const takeBack = server.faults.add(fault)
    const outcomes: boolean[] = []
    for (let n = 0; n < 4; n++) {
      outcomes.push(
        await client.appendToStream(stream, thing(n)).then(
          () => true,
          () => false,
        ),
      )
    }
    expect(outcomes).toEqual([true, false, false, true])
    expect(server.faults.struck()['resource-exhausted'] - before).toBe(2)
    takeBack()
    server.faults.add(fault)()
    await client.appendToStream(stream, things(2))
  })
})
