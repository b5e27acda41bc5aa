import { rmSync } from 'node:fs'
import { EventStoreDBClient, NO_STREAM, type Position, START, streamNameFilter } from '@eventstore/db-client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startEmbeddedEventStore } from '../../src/index.ts'
import { temporaryDirectory } from '../temporary-directory.ts'
import { failureOf, positionOf, record, revisionsOf, textOf, thing, things, until } from './actions.ts'

describe('an embedded server that goes and comes back', () => {
  let directory: string
  beforeEach(async () => {
    directory = await temporaryDirectory()
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  it('47: ends subscriptions with an error, and a checkpoint resumes them without loss or doubling', async () => {
    const server = await startEmbeddedEventStore({ directory })
    const client = EventStoreDBClient.connectionString(server.connectionString)
    for (let n = 0; n < 30; n++) await client.appendToStream(`followed-${n % 3}`, things(5))
    const checkpoints: Position[] = []
    const filter = streamNameFilter({
      prefixes: ['followed-'],
      maxSearchWindow: 10,
      checkpointInterval: 3,
      checkpointReached: async (_, position) => {
        checkpoints.push(position)
      },
    })
    const before = record(client.subscribeToAll({ fromPosition: START, filter }))
    await until('history is over', () => before.caughtUps > 0)
    await server.stop()
    await until('the subscription ends', () => before.error !== undefined)
    expect(before.error).toMatchObject({ type: 'unavailable' })

    const again = await startEmbeddedEventStore({ directory, port: server.port })
    const checkpoint = checkpoints[2]
    const after = record(client.subscribeToAll({ fromPosition: checkpoint ?? START, filter }))
    await until('history is over again', () => after.caughtUps > 0)
    await client.appendToStream('followed-0', thing(99))
    const rest = before.events.filter((event) => positionOf(event) > (checkpoint?.commit ?? 0n)).map(textOf)
    await until('the new event is there', () => after.events.length > rest.length)
    expect(after.events.map(textOf)).toEqual([...rest, '50@followed-0'])
    await client.dispose()
    await again.stop()
  })

  it('57: is unavailable while it is away, and the same client goes on when it is back', async () => {
    const server = await startEmbeddedEventStore({ directory })
    const client = EventStoreDBClient.connectionString(server.connectionString)
    await client.appendToStream('s', thing(1))
    await server.stop()
    expect(await failureOf(revisionsOf({ client }, 's'))).toMatchObject({ type: 'unavailable' })
    // The client asks for the server's features first, and lets that failure through as it came: a code, no type.
    expect(await failureOf(client.appendToStream('s', thing(2)))).toMatchObject({ code: 14 })
    const again = await startEmbeddedEventStore({ directory, port: server.port })
    await until('an append succeeds', () =>
      client.appendToStream('s', thing(3), { expectedRevision: 0n }).then(
        () => true,
        () => false,
      ),
    )
    expect(await revisionsOf({ client }, 's')).toEqual([0, 1])
    await client.dispose()
    await again.stop()
  })

  it('58: an append whose answer was lost is repeated with the same ids and written once', async () => {
    const server = await startEmbeddedEventStore({
      directory,
      faults: [{ kind: 'drop-acknowledgement', on: 'append', stream: 'unknown-outcome' }],
    })
    const client = EventStoreDBClient.connectionString(server.connectionString)
    const events = things(2)
    const options = { expectedRevision: NO_STREAM } as const
    expect(await failureOf(client.appendToStream('unknown-outcome', events, options))).toMatchObject({
      type: 'unavailable',
    })
    const { nextExpectedRevision } = await client.appendToStream('unknown-outcome', events, options)
    expect(nextExpectedRevision).toBe(1n)
    expect(await revisionsOf({ client }, 'unknown-outcome')).toEqual([0, 1])
    expect(server.faults.struck()['drop-acknowledgement']).toBe(1)
    await client.dispose()
    await server.stop()
  })
})
