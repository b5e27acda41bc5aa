import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { EmbeddedEventStoreStats } from '@kith/embedded-eventstore'
import { openEventStore } from '@kith/event-store'
import type { EventStore } from '@kith/event-store'
import type { EventDefinition, Sealer } from '@kith/kernel'
import { makeTemporaryDirectory, removeDirectory } from '../house/temporary.ts'

/** A durable event store without the rest of the house, and a client of it in this process. */
export interface PlainStore {
  readonly store: EventStore
  readonly serverPid: number
  readonly stats: () => Promise<EmbeddedEventStoreStats>
  readonly close: () => Promise<void>
}

/** An event without personal data: what is timed is the log, not the cipher. */
export const plainEvent: EventDefinition = {
  type: 'contact.noted',
  version: 1,
  parse: (value) => value as object,
  upcasters: {},
  sealed: {},
  subjects: () => [],
}

const noSealer: Sealer = {
  prepareToSeal: () => Promise.resolve(),
  prepareToOpen: () => Promise.resolve(),
  seal: (_subjects, _context, text) => text,
  open: (_subjects, _context, text) => ({ kind: 'open', text }),
}

export const openPlainStore = async (): Promise<PlainStore> => {
  const directory = makeTemporaryDirectory()
  const child = fork(fileURLToPath(new URL('./store-server.ts', import.meta.url)), [directory])
  const next = <Message>(): Promise<Message> =>
    new Promise((resolve) => child.once('message', (message) => resolve(message as Message)))
  const { connectionString } = await next<{ connectionString: string }>()
  const store = openEventStore({
    connectionString,
    catalogue: new Map([[plainEvent.type, plainEvent]]),
    sealer: noSealer,
  })
  return {
    store,
    serverPid: child.pid ?? 0,
    stats: async () => {
      child.send('stats')
      return (await next<{ stats: EmbeddedEventStoreStats }>()).stats
    },
    close: async () => {
      await store.close()
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.disconnect()
      await gone
      removeDirectory(directory)
    },
  }
}
