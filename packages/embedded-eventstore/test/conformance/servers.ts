import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { EventStoreDBClient } from '@eventstore/db-client'
import { afterAll, beforeAll, describe } from 'vitest'
import { startEmbeddedEventStore } from '../../src/index.ts'
import { realEventStoreUrl } from '../environment.ts'
import { temporaryDirectory } from '../temporary-directory.ts'

export type Subject = {
  readonly client: EventStoreDBClient
  readonly connectionString: string
  /** A stream name nobody else uses. */
  readonly stream: (name?: string) => string
  /** The beginning of every stream name of this run. */
  readonly prefix: string
}

type Place = { readonly connectionString: string; stop(): Promise<void> }

const inMemory = (): Promise<Place> => startEmbeddedEventStore()

const onDisk = async (): Promise<Place> => {
  const directory = await temporaryDirectory()
  const store = await startEmbeddedEventStore({ directory })
  return {
    connectionString: store.connectionString,
    stop: async () => {
      await store.stop()
      rmSync(directory, { recursive: true })
    },
  }
}

const real = async (): Promise<Place> => ({
  connectionString: realEventStoreUrl ?? '',
  stop: async () => undefined,
})

const PLACES: Readonly<Record<string, () => Promise<Place>>> = {
  'the embedded server in memory': inMemory,
  'the embedded server on disk': onDisk,
  ...(realEventStoreUrl === undefined ? {} : { 'a real server': real }),
}

/** Runs the same tests on every server there is. */
export const onEveryServer = (topic: string, tests: (subject: () => Subject) => void): void => {
  describe.each(Object.entries(PLACES))(`${topic} on %s`, (_, start) => {
    let place: Place
    let subject: Subject
    beforeAll(async () => {
      place = await start()
      subject = subjectAt(place.connectionString)
    })
    afterAll(async () => {
      await subject.client.dispose()
      await place.stop()
    })
    tests(() => subject)
  })
}

export const subjectAt = (connectionString: string): Subject => {
  const prefix = `conformance-${randomUUID()}-`
  let streams = 0
  return {
    client: EventStoreDBClient.connectionString(connectionString),
    connectionString,
    prefix,
    stream: (name = 'stream') => `${prefix}${name}-${streams++}`,
  }
}
