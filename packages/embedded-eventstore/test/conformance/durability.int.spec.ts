import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readFileSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EventStoreDBClient, NO_STREAM } from '@eventstore/db-client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type EmbeddedEventStore, startEmbeddedEventStore } from '../../src/index.ts'
import { startServerProcess } from '../child-server.ts'
import { runKillRounds } from '../kill-rounds.ts'
import { temporaryDirectory } from '../temporary-directory.ts'
import { revisionsOf, thing, things } from './actions.ts'

describe('durability of the embedded server', () => {
  let directory: string
  beforeEach(async () => {
    directory = await temporaryDirectory()
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  const log = () => join(directory, 'events.log')

  const withServer = async <T>(
    work: (client: EventStoreDBClient, server: EmbeddedEventStore) => Promise<T>,
    say?: (line: string) => void,
  ): Promise<T> => {
    const server = await startEmbeddedEventStore({ directory, ...(say ? { log: say } : {}) })
    const client = EventStoreDBClient.connectionString(server.connectionString)
    try {
      return await work(client, server)
    } finally {
      await client.dispose()
      await server.stop()
    }
  }

  it('53: kill -9 under load loses and tears no acknowledged append', { timeout: 60_000 }, async () => {
    const report = await runKillRounds({ rounds: 3, writers: 8, directory })
    expect(report).toMatchObject({ lost: 0, torn: 0, duplicated: 0, misplaced: 0 })
    expect(report.acknowledged).toBeGreaterThan(10)
  })

  it.each([
    ['cut short in its last append', () => truncateSync(log(), statSync(log()).size - 20)],
    ['cut short in the header of its last append', () => truncateSync(log(), lastBlock() + 10)],
    ['cut short and full of zeros behind', () => tearTail()],
  ])('54: a log %s is opened without that append, and says so', async (_, tear) => {
    await withServer(async (client) => {
      await client.appendToStream('kept', things(2))
      await client.appendToStream('torn', things(3))
    })
    tear()
    const lines: string[] = []
    await withServer(
      async (client) => {
        expect(await revisionsOf({ client }, 'kept')).toEqual([0, 1])
        const { nextExpectedRevision } = await client.appendToStream('torn', thing(1), { expectedRevision: NO_STREAM })
        expect(nextExpectedRevision).toBe(0n)
      },
      (line) => lines.push(line),
    )
    expect(lines.join()).toContain('under way at the last crash')
    await withServer(async (client) => expect(await revisionsOf({ client }, 'torn')).toEqual([0]))
  })

  it('54: bytes that are no append behind the last one are cut off', async () => {
    await withServer((client) => client.appendToStream('kept', things(2)))
    await appendFile(log(), 'not an append at all, but sixty-four bytes or more of something else')
    await withServer(async (client) => expect(await revisionsOf({ client }, 'kept')).toEqual([0, 1]))
  })

  it.each([
    ['in the middle', 0.3],
    ['in the last append', 0.98],
  ])('a log with one wrong bit %s is refused, by stream and revision', async (_, share) => {
    await withServer(async (client) => {
      for (let n = 0; n < 10; n++) await client.appendToStream(`stream-${n}`, things(2))
    })
    flipBit(Math.floor(statSync(log()).size * share))
    await expect(startEmbeddedEventStore({ directory })).rejects.toThrow(
      /damaged at byte \d+: .* It held revision 0 of stream "stream-\d"\. Restore the directory from a backup\./,
    )
  })

  it('55: positions that were seen are never given again, not even after kill -9', async () => {
    const server = await startServerProcess(['--dir', directory, '--port', '0'])
    const client = EventStoreDBClient.connectionString(server.connectionString)
    let last = 0n
    for (let n = 0; n < 50; n++) last = (await client.appendToStream('s', thing(n))).position?.commit ?? 0n
    await server.kill()
    await client.dispose()
    await withServer(async (again) => {
      const { position, nextExpectedRevision } = await again.appendToStream('s', thing(50))
      expect(nextExpectedRevision).toBe(50n)
      expect((position?.commit ?? 0n) > last).toBe(true)
    })
  })

  it('56: repeating an append after a restart answers as before', async () => {
    const events = things(3)
    const first = await withServer((client) => client.appendToStream('s', events, { expectedRevision: NO_STREAM }))
    await withServer(async (client) => {
      await client.appendToStream('s', thing(9, randomUUID()))
      expect(await client.appendToStream('s', events, { expectedRevision: NO_STREAM })).toEqual(first)
      expect(await revisionsOf({ client }, 's')).toEqual([0, 1, 2, 3])
    })
  })

  it('metadata, deletions and tombstones survive a restart', async () => {
    await withServer(async (client) => {
      for (const stream of ['short', 'deleted', 'closed']) await client.appendToStream(stream, things(4))
      await client.setStreamMetadata('short', { maxCount: 1 })
      await client.deleteStream('deleted')
      await client.tombstoneStream('closed')
    })
    await withServer(async (client) => {
      expect(await revisionsOf({ client }, 'short')).toEqual([3])
      await expect(revisionsOf({ client }, 'deleted')).rejects.toMatchObject({ type: 'stream-not-found' })
      await expect(client.appendToStream('closed', thing(1))).rejects.toMatchObject({ type: 'stream-deleted' })
    })
  })

  /** Where the last block begins: blocks are eight-aligned and carry their own position. */
  const lastBlock = (): number => {
    const bytes = readFileSync(log())
    for (let at = bytes.length - 40; at > 0; at -= 8) if (bytes.readDoubleLE(at + 8) === at) return at
    throw new Error('The log has no block.')
  }

  const tearTail = (): void => {
    const size = statSync(log()).size
    truncateSync(log(), size - 40)
    truncateSync(log(), size + 4096)
  }

  const flipBit = (at: number): void => {
    const byte = (readFileSync(log())[at] ?? 0) ^ 1
    const descriptor = openSync(log(), 'r+')
    writeSync(descriptor, Buffer.from([byte]), 0, 1, at)
    closeSync(descriptor)
  }
})
