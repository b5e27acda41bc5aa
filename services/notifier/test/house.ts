import { randomUUID } from 'node:crypto'
import type { KithEvent } from '@kith/domain'
import { deterministicId, streamName } from '@kith/kernel'
import type { Clock, CommandId, ContactId, EventId, Instant, UserId, WorkspaceId } from '@kith/kernel'
import { openPool } from '@kith/postgres'
import type { Pool } from '@kith/postgres'
import { createLinkTokens } from '@kith/vault'
import type { LinkPurpose } from '@kith/vault'
import { openTestDatabase } from '@kith/postgres/testing'
import { prepareOutbox } from '@kith/read-model/outbox'
import type { Recorded } from '@kith/read-model/projections'
import { fold, makeReadModels } from './read-models.ts'

export const workspaceId = deterministicId('workspace', 'harbor') as WorkspaceId
/** Of every notifier in these specs. */
export const links = createLinkTokens(new Uint8Array(32).fill(7))

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

/**
 * Yesterday at ten: day for everybody here, and past at whatever hour the specs run. What is due is claimed by the clock
 * of the database, so a mail planned for ten today would wait until ten.
 */
export const yesterdayMorning = (): string =>
  `${new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)}T10:00:00.000Z`

interface Doer {
  readonly actor?: UserId
  /** When; long ago unless it is said. */
  readonly at?: Instant
  readonly workspaceId?: WorkspaceId
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
  /** The same, done by somebody, or in another workspace. */
  readonly recordBy: (by: Doer, ...events: readonly KithEvent[]) => Promise<void>
  /** A member with a daily digest at eight in `timeZone`. */
  readonly addMember: (name: string, timeZone?: string) => Promise<Member>
  /** A close contact, never contacted: due at once. */
  readonly addDueContact: (owner: UserId, name: string, workspace?: WorkspaceId) => Promise<ContactId>
  /** The row of a link that a mail may hold, good for an hour. */
  readonly addLink: (purpose: LinkPurpose) => Promise<string>
  readonly rows: <Row extends object>(text: string, values?: readonly unknown[]) => Promise<Row[]>
  readonly close: () => Promise<void>
}

/** What mails look at of the links that the api keeps. */
const linkTable = `create schema auth;
create table auth.account (user_id uuid primary key);
create table auth.link (
  id uuid primary key, purpose text not null, user_id uuid, data jsonb not null, created_at timestamptz not null,
  expires_at timestamptz not null, used_at timestamptz
)`

const streamOf = ({ type, data }: KithEvent) => {
  const category = type.slice(0, type.indexOf('.'))
  return streamName(category, String((data as unknown as Record<string, unknown>)[`${category}Id`]))
}

export const openHouse = async (): Promise<House> => {
  const database = await openTestDatabase()
  const { connectionString } = database
  const pool = openPool({ connectionString, max: 14, applicationName: 'notifier spec' })
  await prepareOutbox(pool)
  await makeReadModels(pool)
  const revisions = new Map<string, bigint>()
  let position = 0n

  const recorded = (event: KithEvent, by: Doer): Recorded => {
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
        workspaceId: by.workspaceId ?? workspaceId,
        actor: by.actor ?? 'system',
        commandId: id as CommandId,
        correlationId: id,
        causationId: id,
        occurredAt: by.at ?? ('2026-11-01T00:00:00.000Z' as Instant),
        schemaVersion: 1,
      },
    } as Recorded
  }
  const recordBy = (by: Doer, ...events: readonly KithEvent[]): Promise<void> =>
    fold(
      pool,
      events.map((event) => recorded(event, by)),
    )
  const record = (...events: readonly KithEvent[]): Promise<void> => recordBy({}, ...events)
  await pool.query(linkTable)
  await record({ type: 'workspace.created', data: { workspaceId, name: 'Harbor' } })

  return {
    connectionString,
    pool,
    record,
    recordBy,
    addMember: async (name, timeZone = 'Europe/Berlin') => {
      const userId = deterministicId('user', name) as UserId
      const email = `${name.toLowerCase()}@harbor.example`
      await record(
        { type: 'user.registered', data: { userId, name, email, timeZone, locale: 'en-GB' } },
        {
          type: 'user.digest-preferences-set',
          data: { userId, frequency: 'daily', weekday: 1, localHour: 8, localMinute: 0, evenIfEmpty: false },
        },
        { type: 'workspace.member-joined', data: { workspaceId, userId, roles: ['member'] } },
      )
      return { userId, email }
    },
    addDueContact: async (ownerId, name, workspace = workspaceId) => {
      const contactId = deterministicId('contact', ownerId, name) as ContactId
      await recordBy(
        { workspaceId: workspace },
        {
          type: 'contact.added',
          data: { contactId, ownerId, source: 'manual', name, company: 'Northwind', position: 'Staff engineer' },
        },
        { type: 'contact.closeness-set', data: { contactId, closeness: 'close' } },
      )
      return contactId
    },
    addLink: async (purpose) => {
      const id = randomUUID()
      await pool.query(
        `insert into auth.link (id, purpose, data, created_at, expires_at)
          values ($1, $2, '{}', now(), now() + interval '1 hour')`,
        [id, purpose],
      )
      return id
    },
    rows: async (text, values = []) => (await pool.query(text, [...values])).rows,
    close: async () => {
      await pool.end()
      await database.drop()
    },
  }
}
