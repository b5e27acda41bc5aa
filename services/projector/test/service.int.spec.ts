import { type KithEvent, catalogue } from '@kith/domain'
import { sampleEvent, sampleIds as ids } from '@kith/domain/spec'
import { type EmbeddedEventStore, startEmbeddedEventStore } from '@kith/embedded-eventstore'
import { type EventStore, openEventStore } from '@kith/event-store'
import { type CommandId, type EventId, type Instant, deterministicId, streamName } from '@kith/kernel'
import { createPositionWaiter, listParkedEvents, openListener, passedChannel } from '@kith/postgres'
import { type TestDatabase, openTestDatabase } from '@kith/postgres/testing'
import { projections } from '@kith/read-model/projections'
import { type Vault, loadOrCreateKey, openVault } from '@kith/vault'
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rebuild, verify } from '../src/index.ts'

const story: readonly (readonly [string, string, readonly KithEvent[]])[] = [
  ['user', ids.owner, [sampleEvent('user.registered'), sampleEvent('user.time-zone-set')]],
  ['workspace', ids.workspace, [sampleEvent('workspace.created'), sampleEvent('workspace.member-joined')]],
  ['import', ids.import, [sampleEvent('import.started')]],
  [
    'contact',
    ids.contact,
    [
      sampleEvent('contact.added'),
      sampleEvent('contact.closeness-set'),
      sampleEvent('contact.note-added'),
      sampleEvent('contact.important-date-added'),
      sampleEvent('contact.tagged'),
    ],
  ],
  ['interaction', ids.interaction, [sampleEvent('interaction.logged'), sampleEvent('interaction.follow-up-promised')]],
]

describe('the projector as a process', () => {
  let directory: string
  let database: TestDatabase
  let server: EmbeddedEventStore
  let vault: Vault
  let store: EventStore
  let child: ChildProcess
  let port: number
  const options = () => ({ pool: database.pool, store, projections })

  const tell = async (category: string, id: string, events: readonly KithEvent[]): Promise<bigint> => {
    const stream = streamName(category, id)
    const outcome = await store.append({
      stream,
      expected: 'no-stream',
      events,
      eventIds: events.map((_, index) => deterministicId(stream, String(index)) as EventId),
      metadata: {
        workspaceId: ids.workspace,
        actor: ids.owner,
        commandId: deterministicId('command', stream) as CommandId,
        correlationId: 'spec',
        causationId: 'spec',
        occurredAt: '2026-11-23T12:00:00.000Z' as Instant,
      },
    })
    return outcome.kind === 'appended' ? outcome.position : expect.fail('conflict')
  }

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-projector-'))
    database = await openTestDatabase()
    server = await startEmbeddedEventStore()
    const keyFile = join(directory, 'kek')
    vault = await openVault({ pool: database.pool, kek: await loadOrCreateKey(keyFile) })
    store = openEventStore({ connectionString: server.connectionString, catalogue, sealer: vault })
    child = fork(join(import.meta.dirname, '..', 'src', 'main.ts'), {
      execArgv: ['--import', 'tsx'],
      env: {
        ...process.env,
        DATABASE_URL: database.connectionString,
        EVENTSTORE_URL: server.connectionString,
        KITH_KEY_FILE: keyFile,
        KITH_METRICS_PORT: '0',
        LOG_LEVEL: 'warn',
      },
    })
    const [message] = (await once(child, 'message')) as [{ ready: boolean; port: number }]
    port = message.port
  })
  afterAll(async () => {
    child.kill('SIGKILL')
    await store.close()
    await vault.close()
    await server.stop()
    await database.drop()
    await rm(directory, { recursive: true, force: true })
  })

  it('fills every read model, tells what passed, and equals a replay before and after rebuilds', async () => {
    const listener = await openListener(database.connectionString, passedChannel)
    const waiter = createPositionWaiter({ pool: database.pool, listener })
    const topics = new Set<string>()
    listener.onMessage((payload) => {
      const { changes } = JSON.parse(payload) as { changes: { userId: string; topics: string[] }[] | null }
      for (const change of changes ?? []) for (const topic of change.topics) topics.add(topic)
    })
    try {
      let last = 0n
      for (const [category, id, events] of story) last = await tell(category, id, events)
      expect(
        await waiter.wait(
          projections.map(({ name }) => name),
          last,
          20_000,
        ),
      ).toBe(true)
    } finally {
      waiter.close()
      await listener.close()
    }
    expect([...topics]).toEqual(expect.arrayContaining(['contacts', 'timeline', 'imports']))
    expect(await listParkedEvents(database.pool)).toEqual([])
    for (const { name, tables } of projections) {
      expect(await verify(name, options())).toMatchObject(tables.map(() => ({ isEqual: true })))
      await rebuild(name, options())
      expect(await verify(name, options())).toMatchObject(tables.map(() => ({ isEqual: true })))
    }
  }, 60_000)

  it('says how it is doing', async () => {
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`)
    expect([ready.status, await ready.json()]).toMatchObject([200, { ok: true }])
    const figures = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    expect(figures).toContain('kith_projector_parked_events')
  })

  it('ends in order when it is told to', async () => {
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})
