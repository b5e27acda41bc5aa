import { EventStoreDBClient, persistentSubscriptionToStreamSettingsFromDefaults } from '@eventstore/db-client'
import { describe, expect, it } from 'vitest'
import { startEmbeddedEventStore } from '../../src/index.ts'
import { failureOf, revisionsOf, thing } from './actions.ts'
import { onEveryServer } from './servers.ts'

onEveryServer('connecting', (subject) => {
  it('59: esdb+discover finds the node by gossip', async () => {
    const address = subject().connectionString.replace('esdb://', 'esdb+discover://')
    const client = EventStoreDBClient.connectionString(address)
    const stream = subject().stream()
    await client.appendToStream(stream, thing(1))
    expect(await revisionsOf({ client }, stream)).toEqual([0])
    await client.dispose()
  })
})

describe('what the embedded server does not speak', () => {
  it('60: is refused as unimplemented, and said aloud', async () => {
    const lines: string[] = []
    const server = await startEmbeddedEventStore({ log: (line) => lines.push(line) })
    const client = EventStoreDBClient.connectionString(server.connectionString)
    const settings = persistentSubscriptionToStreamSettingsFromDefaults()
    const failure = await failureOf(client.createPersistentSubscriptionToStream('s', 'group', settings))
    expect(failure).toMatchObject({ code: 12 })
    expect(failure['message']).toContain(
      'PersistentSubscriptions/Create is not implemented by the embedded event store',
    )
    expect(lines.join()).toMatch(/Refused .*PersistentSubscriptions\/Create/)
    await client.dispose()
    await server.stop()
  })
})
