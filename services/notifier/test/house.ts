import type { KithEvent } from '@kith/domain'
import { deterministicId, streamName } from '@kith/kernel'
import type { Clock, CommandId, ContactId, EventId, Instant, UserId, WorkspaceId } from '@kith/kernel'
import { inTransaction, openPool } from '@kith/postgres'
import type { Pool } from '@kith/postgres'
import { openTestDatabase } from '@kith/postgres/testing'
import { prepareOutbox } from '@kith/read-model/outbox'
import { projections } from '@kith/read-model/projections'
import type { Recorded } from '@kith/read-model/projections'
import { createIndexes, createTables } from '@kith/read-model/schema'

const workspaceId = deterministicId('workspace', 'harbor') as WorkspaceId

/** A clock that stands still until it is set. */
export const settableClock = (start: string): Clock & { readonly set: (text: string) => void } => {
  let now = start as Instant
  return {
    now: () => now,
    set: (text) => {
      now = text as Instant
    },
  }
}

export interface Member {
  readonly userId: UserId
  readonly email: string
}

/** A database with the outbox and with read models that the real projections fill, without a log behind them. */
export interface House {
  readonly connectionString: string
  readonly pool: Pool
  /** Folds events into the read models as the projector would. */
  readonly record: (...events: readonly KithEvent[]) => Promise<void>
  /** A member with a daily digest at eight in `timeZone`. */
  readonly addMember: (name: string, timeZone?: string) => Promise<Member>
  /** A close contact, never contacted: due at once. */
  readonly addDueContact: (owner: UserId, name: string) => Promise<ContactId>
  readonly rows: <Row extends object>(text: string, values?: readonly unknown[]) => Promise<Row[]>
  readonly close: () => Promise<void>
}

const streamOf = ({ type, data }: KithEvent) => {
  const category = type.slice(0, type.indexOf('.'))
  return streamName(category, String((data as unknown as Record<string, unknown>)[`${category}Id`]))
}

export const openHouse = async (): Promise<House> => {
  const database = await openTestDatabase()
  const { connectionString } = database
  const pool = openPool({ connectionString, max: 14, applicationName: 'notifier spec' })
  await prepareOutbox(pool)
  await inTransaction(pool, async (client) => {
    await client.query('create schema read')
    for (const [index, projection] of projections.entries()) {
      const schema = `rm_${String(index)}`
      await createTables(client, schema, projection)
      await createIndexes(client, schema, projection)
      for (const { name } of projection.tables)
        await client.query(`create view read.${name} as select * from ${schema}.${name}`)
    }
  })
  const revisions = new Map<string, bigint>()
  let position = 0n

  const recorded = (event: KithEvent): Recorded => {
    const stream = streamOf(event)
    const revision = (revisions.get(stream) ?? -1n) + 1n
    revisions.set(stream, revision)
    position += 1n
    const id = deterministicId('event', stream, String(revision))
    return {
      ...event,
      id: id as EventId,
      stream,
      revision,
      position,
      erased: false,
      metadata: {
        workspaceId,
        actor: 'system',
        commandId: id as CommandId,
        correlationId: id,
        causationId: id,
        occurredAt: '2026-11-01T00:00:00.000Z' as Instant,
        schemaVersion: 1,
      },
    } as Recorded
  }
  const record = async (...events: readonly KithEvent[]): Promise<void> => {
    const batch = events.map(recorded)
    await inTransaction(pool, async (client) => {
      for (const [index, projection] of projections.entries()) {
        const mine = batch.filter(({ stream }) => projection.categories.includes(stream.slice(0, stream.indexOf('-'))))
        if (mine.length > 0) await projection.apply(client, `rm_${String(index)}`, mine)
      }
    })
  }
  await record({ type: 'workspace.created', data: { workspaceId, name: 'Harbor' } })

  return {
    connectionString,
    pool,
    record,
    addMember: async (name, timeZone = 'Europe/Berlin') => {
      const userId = deterministicId('user', name) as UserId
      const email = `${name.toLowerCase()}@harbor.example`
      await record(
        { type: 'user.registered', data: { userId, name, email, timeZone, locale: 'en-GB' } },
        { type: 'user.digest-preferences-set', data: { userId, frequency: 'daily', weekday: 1, localHour: 8 } },
        { type: 'workspace.member-joined', data: { workspaceId, userId, roles: ['member'] } },
      )
      return { userId, email }
    },
    addDueContact: async (ownerId, name) => {
      const contactId = deterministicId('contact', ownerId, name) as ContactId
      await record(
        {
          type: 'contact.added',
          data: { contactId, ownerId, source: 'manual', name, company: 'Northwind', position: 'Staff engineer' },
        },
        { type: 'contact.closeness-set', data: { contactId, closeness: 'close' } },
      )
      return contactId
    },
    rows: async (text, values = []) => (await pool.query(text, [...values])).rows,
    close: async () => {
      await pool.end()
      await database.drop()
    },
  }
}
