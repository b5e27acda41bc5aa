import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { FaultRegister, type FaultController, type FaultScript } from './faults/fault-script.ts'
import { MemoryLog } from './file/memory-log.ts'
import { openLog } from './file/open-log.ts'
import type { LogStorage } from './file/storage.ts'
import { type Listening, listen, LOOPBACK } from './server/listen.ts'
import { Catalogue, describeBlock } from './store/catalogue.ts'
import { EventStore } from './store/event-store.ts'

export type EmbeddedEventStoreOptions = {
  /** Port on the loopback address; absent or 0 takes a free one. */
  readonly port?: number
  /** Data directory; absent keeps everything in memory. */
  readonly directory?: string
  readonly faults?: FaultScript
  /** Receives what the server has to say, a line at a time. */
  readonly log?: (line: string) => void
}

export type EmbeddedEventStoreStats = {
  /** Events in the log, all streams together. */
  readonly events: number
  readonly streams: number
  /** Appends written since the start; repeated ones that were written before do not count. */
  readonly appends: number
  /** How often the disk was asked to make appends durable. */
  readonly flushes: number
  /** Length of the log in bytes. */
  readonly bytes: number
}

export type EmbeddedEventStore = {
  readonly port: number
  /** For the client: `esdb://127.0.0.1:<port>?tls=false`. */
  readonly connectionString: string
  readonly faults: FaultController
  stats(): EmbeddedEventStoreStats
  /** Answers what is under way, ends every call, and closes the log. */
  stop(): Promise<void>
}

/**
 * Starts an EventStoreDB-compatible server in this process, on the loopback address. Rejects with a sentence when the
 * directory or the port cannot be had.
 */
export const startEmbeddedEventStore = async (options: EmbeddedEventStoreOptions = {}): Promise<EmbeddedEventStore> => {
  const log = options.log ?? (() => undefined)
  const catalogue = new Catalogue()
  const { storage, release } = openStorage(options.directory, catalogue, log)
  const store = new EventStore({ storage, catalogue, now: Date.now, newId: randomUUID, onFailure: log })
  const faults = new FaultRegister(options.faults)
  const instanceId = randomUUID()
  let listening: Listening | undefined
  const context = {
    store,
    faults,
    log,
    instanceId,
    now: Date.now,
    newId: randomUUID,
    address: () => ({ host: LOOPBACK, port: listening?.port ?? 0 }),
  }
  const close = async (): Promise<void> => {
    await store.idle()
    await storage.close()
    release()
  }
  try {
    listening = await listen(context, options.port ?? 0)
  } catch (error) {
    await close()
    throw error
  }
  const { port } = listening
  let stopping: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    await store.idle()
    await listening?.close()
    await close()
  }
  return {
    port,
    connectionString: `esdb://${LOOPBACK}:${port}?tls=false`,
    faults,
    stats: () => ({
      events: store.committed,
      streams: catalogue.streams.count,
      appends: store.appends,
      flushes: store.flushes,
      bytes: storage.durableEnd,
    }),
    stop: () => (stopping ??= stop()),
  }
}

type OpenedStorage = { readonly storage: LogStorage; readonly release: () => void }

const openStorage = (
  directory: string | undefined,
  catalogue: Catalogue,
  log: (line: string) => void,
): OpenedStorage => {
  if (directory === undefined) return { storage: new MemoryLog(), release: () => undefined }
  const opened = openLog(resolve(directory), (block, position) => catalogue.restore(block, position), describeBlock)
  if (opened.torn > 0) log(`Cut ${opened.torn} bytes of an append that was under way at the last crash.`)
  return { storage: opened.storage, release: () => opened.lock.release() }
}
