import { type EmbeddedEventStore, startEmbeddedEventStore } from '@kith/embedded-eventstore'
import { catalogue } from '@kith/domain'
import { type EventStore, openEventStore } from '@kith/event-store'
import {
  type CommandId,
  type DomainEvent,
  type EventId,
  type Instant,
  type Sealer,
  type UserId,
  type WorkspaceId,
  deterministicId,
  streamName,
} from '@kith/kernel'
import { enterGeneration, inTransaction, prepareRegistry } from '@kith/postgres'
import { type TestDatabase, openTestDatabase } from '@kith/postgres/testing'
import { projections } from '@kith/read-model/projections'
import { membershipOf, viewerProfile } from '@kith/read-model/queries'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Projector, startProjector, verify } from '../src/index.ts'
import { eventually } from './rig.ts'

const workspaceId = deterministicId('upgrade', 'workspace') as WorkspaceId
const userId = deterministicId('upgrade', 'user') as UserId
const resolved = (): Promise<void> => Promise.resolve()
/** Nothing here is about anybody: what is sealed stays as it is. */
const openly: Sealer = {
  prepareToSeal: resolved,
  prepareToOpen: resolved,
  seal: (_subjects, _context, text) => text,
  open: (_subjects, _context, text) => ({ kind: 'open', text }),
}
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** The tables and views of the first version of `member`, as a database has them that was made before cohorts. */
const firstVersion = `
  create schema rm_member_1;
  create table rm_member_1.member (user_id uuid primary key, workspace_id uuid not null, name text not null);
  create table rm_member_1.workspace (workspace_id uuid primary key, revision bigint not null, name text not null);
  create view read.member with (security_invoker = true) as select * from rm_member_1.member;
  create view read.workspace with (security_invoker = true) as select * from rm_member_1.workspace;
  insert into rm_member_1.workspace values ('${workspaceId}', 1, 'Old school')`

describe('a workspace from before there were cohorts', () => {
  let database: TestDatabase
  let server: EmbeddedEventStore
  let store: EventStore
  let projector: Projector

  const append = async (stream: ReturnType<typeof streamName>, events: readonly DomainEvent[]): Promise<void> => {
    const id = deterministicId('upgrade', stream)
    await store.append({
      stream,
      expected: 'no-stream',
      events,
      eventIds: events.map((_, index) => deterministicId(id, String(index)) as EventId),
      metadata: {
        workspaceId,
        actor: 'system',
        commandId: id as CommandId,
        correlationId: id,
        causationId: id,
        occurredAt: '2026-10-01T09:00:00.000Z' as Instant,
      },
    })
  }

  beforeAll(async () => {
    database = await openTestDatabase()
    server = await startEmbeddedEventStore()
    store = openEventStore({ connectionString: server.connectionString, catalogue, sealer: openly })
    await append(streamName('workspace', workspaceId), [
      { type: 'workspace.created', data: { workspaceId, name: 'Old school' } },
      { type: 'workspace.member-joined', data: { workspaceId, userId, roles: ['member', 'admin'] } },
    ])
    const account = { userId, name: 'Noor', email: 'noor@kith.example', timeZone: 'UTC', locale: 'en' }
    await append(streamName('user', userId), [{ type: 'user.registered', data: account }])
    await prepareRegistry(database.pool)
    await inTransaction(database.pool, async (client) => {
      await client.query(firstVersion)
      const entered = { generation: 1, version: 1, schemaName: 'rm_member_1', serving: true, rebuilding: false }
      await enterGeneration(client, { name: 'member', ...entered })
      await client.query('update kith.projection set commit_position = 1')
    })
    projector = startProjector({ pool: database.pool, store, projections, log })
  })
  afterAll(async () => {
    await projector.stop()
    await store.close()
    await server.stop()
    await database.drop()
  })

  it('is filled into the tables of today by itself, with the settings that nobody has chosen yet', async () => {
    await eventually('all new tables', () => {
      const { outdated, caughtUp } = projector.state()
      return caughtUp && outdated.length === 0
    })
    expect(await membershipOf(database.pool, userId, null)).toMatchObject({
      workspaceName: 'Old school',
      name: 'Noor',
      email: 'noor@kith.example',
      roles: ['member', 'admin'],
      cohortIds: [],
      digest: { frequency: 'daily', weekday: 1, localHour: 8 },
      settings: { sharingDefault: 'hidden', secondFactor: 'optional' },
    })
    const viewer = { userId, workspaceId, timeZone: 'UTC', today: '2026-11-23' as never }
    expect(await viewerProfile(database.pool, viewer)).toMatchObject({ hasContacts: false })
  })

  it('is what the log says, table by table', async () => {
    for (const name of ['member', 'audit', 'sharing']) {
      const compared = await verify(name, { pool: database.pool, store, projections })
      expect(compared.filter(({ isEqual }) => !isEqual)).toEqual([])
      expect(compared.length).toBeGreaterThan(0)
    }
  })
})
