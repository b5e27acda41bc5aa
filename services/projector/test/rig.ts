import { type EmbeddedEventStore, startEmbeddedEventStore } from '@kith/embedded-eventstore'
import { type EventStore, openEventStore } from '@kith/event-store'
import {
  type CommandId,
  type DomainEvent,
  type EventId,
  type EventMetadata,
  type Instant,
  type StreamName,
  type WorkspaceId,
  deterministicId,
  streamName,
} from '@kith/kernel'
import { type Pool, prepareRegistry } from '@kith/postgres'
import { type TestDatabase, openTestDatabase } from '@kith/postgres/testing'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Counted, laterCatalogue, noSealer, tallyCatalogue } from './tally.ts'

const metadata: Omit<EventMetadata, 'schemaVersion'> = {
  workspaceId: deterministicId('workspace') as WorkspaceId,
  actor: 'system',
  commandId: deterministicId('command') as CommandId,
  correlationId: 'test',
  causationId: 'test',
  occurredAt: '2026-11-23T12:00:00.000Z' as Instant,
}

export const tallyStream = (number: number): StreamName => streamName('tally', deterministicId('tally', String(number)))

/** Both servers, empty, and what a specification of the projector does with them. */
export interface Rig {
  readonly database: TestDatabase
  readonly server: EmbeddedEventStore
  readonly store: EventStore
  /** Appends amounts to one tally, in one append. Answers the position. */
  readonly count: (tally: number, amounts: readonly (number | 'poison' | 'unknown')[]) => Promise<bigint>
  readonly totals: () => Promise<ReadonlyMap<string, number>>
  readonly close: () => Promise<void>
}

const counted = (amount: number | 'poison'): Counted => ({
  type: 'tally.counted',
  data: amount === 'poison' ? { amount: 1_000_000, isPoisoned: true } : { amount },
})

/** Totals as the views show them. */
export const readTotals = async (pool: Pool): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await pool.query<{ stream: string; total: string }>('select stream, total from read.tally')
  return new Map(rows.map(({ stream, total }) => [stream, Number(total)]))
}

export const openRig = async (): Promise<Rig> => {
  const database = await openTestDatabase()
  await prepareRegistry(database.pool)
  const server = await startEmbeddedEventStore()
  const { connectionString } = server
  const store = openEventStore({ connectionString, catalogue: tallyCatalogue, sealer: noSealer })
  const writer = openEventStore({ connectionString, catalogue: laterCatalogue, sealer: noSealer })
  const revisions = new Map<number, bigint>()
  return {
    database,
    server,
    store,
    count: async (tally, amounts) => {
      const at = revisions.get(tally)
      const events = amounts.map((amount): DomainEvent =>
        amount === 'unknown' ? { type: 'tally.invented', data: {} } : counted(amount),
      )
      const eventIds = events.map((_, index) => deterministicId(String(tally), String(at), String(index)) as EventId)
      const outcome = await writer.append({
        stream: tallyStream(tally),
        expected: at ?? 'no-stream',
        events,
        eventIds,
        metadata,
      })
      if (outcome.kind === 'conflict') throw new Error(`Tally ${tally} was written by somebody else`)
      revisions.set(tally, outcome.revision)
      return outcome.position
    },
    totals: () => readTotals(database.pool),
    close: async () => {
      await store.close()
      await writer.close()
      await server.stop()
      await database.drop()
    },
  }
}

/** Waits until `look` finds something; throws after 20 s. */
export const eventually = async (what: string, look: () => Promise<boolean> | boolean): Promise<void> => {
  const giveUpAt = Date.now() + 20_000
  while (!(await look())) {
    if (Date.now() > giveUpAt) throw new Error(`Waited in vain for ${what}`)
    await sleep(20)
  }
}
