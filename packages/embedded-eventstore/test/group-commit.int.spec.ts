import { rmSync } from 'node:fs'
import { EventStoreDBClient } from '@eventstore/db-client'
import { expect, it } from 'vitest'
import { startEmbeddedEventStore } from '../src/index.ts'
import { thing } from './conformance/actions.ts'
import { temporaryDirectory } from './temporary-directory.ts'

it('sixteen writers share their flushes: fewer than one for five events', async () => {
  const directory = await temporaryDirectory()
  const server = await startEmbeddedEventStore({ directory })
  const client = EventStoreDBClient.connectionString(server.connectionString)
  await Promise.all(
    Array.from({ length: 16 }, async (_, writer) => {
      for (let n = 0; n < 100; n++) await client.appendToStream(`writer-${writer}`, thing(n))
    }),
  )
  const { flushes, appends, events } = server.stats()
  expect([appends, events]).toEqual([1600, 1600])
  expect(flushes / events).toBeLessThan(0.2)
  await client.dispose()
  await server.stop()
  rmSync(directory, { recursive: true })
})
