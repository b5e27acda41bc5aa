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
  const flushesPerEvent = async () => {
    const before = server.stats()
    await Promise.all(
      Array.from({ length: 16 }, async (_, writer) => {
        for (let n = 0; n < 100; n++) await client.appendToStream(`writer-${writer}`, thing(n))
      }),
    )
    const after = server.stats()
    expect(after.events - before.events).toBe(1600)
    return (after.flushes - before.flushes) / 1600
  }
  // On a machine that is busy with other things the writers do not come together: the best of three rounds counts.
  let best = await flushesPerEvent()
  for (let round = 0; round < 2 && best >= 0.2; round++) best = Math.min(best, await flushesPerEvent())
  expect(best).toBeLessThan(0.2)
  await client.dispose()
  await server.stop()
  rmSync(directory, { recursive: true })
})
