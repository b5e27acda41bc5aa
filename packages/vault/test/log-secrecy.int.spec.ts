import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalogue } from '@kith/domain'
import { startEmbeddedEventStore } from '@kith/embedded-eventstore'
import type { EmbeddedEventStore } from '@kith/embedded-eventstore'
import { openEventStore } from '@kith/event-store'
import type { EventStore } from '@kith/event-store'
import { eventIdFor, streamName } from '@kith/kernel'
import type { CommandId, DomainEvent, Instant, StreamName, SubjectId, UserId, WorkspaceId } from '@kith/kernel'
import { openTestDatabase } from '@kith/postgres/testing'
import type { TestDatabase } from '@kith/postgres/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openVault } from '../src/index.ts'
import type { Vault } from '../src/index.ts'

let directory: string
let database: TestDatabase
let server: EmbeddedEventStore
let vault: Vault
let store: EventStore

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kith-log-'))
  database = await openTestDatabase()
  server = await startEmbeddedEventStore({ directory })
  vault = await openVault({ pool: database.pool, kek: new Uint8Array(randomBytes(32)) })
  store = openEventStore({ connectionString: server.connectionString, catalogue, sealer: vault })
})

afterAll(async () => {
  await store?.close()
  await server?.stop()
  await vault?.close()
  await database?.drop()
  if (directory) await rm(directory, { recursive: true })
})

const append = async (stream: StreamName, expected: bigint | 'no-stream', ...events: DomainEvent[]): Promise<void> => {
  const commandId = randomUUID() as CommandId
  const outcome = await store.append({
    stream,
    expected,
    events,
    eventIds: events.map((_event, index) => eventIdFor(commandId, index)),
    metadata: {
      workspaceId: randomUUID() as WorkspaceId,
      actor: randomUUID() as UserId,
      commandId,
      correlationId: commandId,
      causationId: commandId,
      occurredAt: '2026-05-04T08:00:00.000Z' as Instant,
    },
  })
  expect(outcome.kind).toBe('appended')
}

/** Twenty strings that stand nowhere else. */
const markers = Array.from({ length: 20 }, () => `marker-${randomBytes(9).toString('hex')}`)
const marker = (index: number): string => markers[index] ?? ''
const [ada, ben] = [randomUUID(), randomUUID()]
const ownerId = randomUUID()

const added = (contactId: string, first: number): DomainEvent => ({
  type: 'contact.added',
  data: {
    contactId,
    ownerId,
    source: 'linkedin',
    name: marker(first),
    company: marker(first + 1),
    position: marker(first + 2),
    emails: [`${marker(first + 3)}@kith.example`],
    profileUrl: `https://profiles.example/${marker(first + 4)}`,
    connectedOn: '2021-02-03',
  },
})

const adaEvents: readonly DomainEvent[] = [
  added(ada, 0),
  { type: 'contact.note-added', data: { contactId: ada, noteId: randomUUID(), text: `Likes ${marker(10)}` } },
  { type: 'contact.fact-added', data: { contactId: ada, factId: randomUUID(), text: marker(11) } },
  { type: 'contact.tagged', data: { contactId: ada, tag: marker(12) } },
  { type: 'contact.do-not-contact-set', data: { contactId: ada, reason: marker(13) } },
  {
    type: 'contact.relationship-described',
    data: { contactId: ada, kind: marker(14), howMet: marker(15), where: marker(16), throughWhom: marker(17) },
  },
]

const interactionId = randomUUID()
const interaction: DomainEvent = {
  type: 'interaction.logged',
  data: {
    interactionId,
    ownerId,
    contactIds: [ada, ben],
    channel: 'coffee',
    kind: 'catch-up',
    direction: 'mutual',
    happenedOn: '2026-05-01',
    summary: marker(18),
    outcome: marker(19),
    helpGiven: [],
    helpReceived: [],
  },
}

const streams = {
  ada: streamName('contact', ada),
  ben: streamName('contact', ben),
  interaction: streamName('interaction', interactionId),
}

const rawLog = async (): Promise<string> => {
  const files = await readdir(directory, { recursive: true, withFileTypes: true })
  const contents = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'latin1'))
  return (await Promise.all(contents)).join('')
}

describe('the log on disk', () => {
  it('holds nothing personal in the clear, although every event reads back in full', async () => {
    await append(streams.ada, 'no-stream', ...adaEvents)
    await append(streams.ben, 'no-stream', added(ben, 5))
    await append(streams.interaction, 'no-stream', interaction)

    const raw = await rawLog()
    expect(raw).toContain('contact.added')
    expect(raw).toContain(ownerId)
    expect(markers.filter((each) => raw.includes(each))).toEqual([])
    const base64 = markers.map((each) => Buffer.from(each).toString('base64').slice(0, -4))
    expect(base64.filter((each) => raw.includes(each))).toEqual([])

    expect((await store.read(streams.ada)).map(({ type, data }) => ({ type, data }))).toEqual(adaEvents)
    expect((await store.read(streams.interaction))[0]?.data).toEqual(interaction.data)
  })

  it('does not give a box up in the place of another', async () => {
    // A log that somebody edited: the boxes of two notes of the same person, exchanged.
    const seen: string[] = []
    const spying = openEventStore({
      connectionString: server.connectionString,
      catalogue,
      sealer: {
        ...vault,
        seal: (subjects, context, text) => {
          const box = vault.seal(subjects, context, text)
          seen.push(box)
          return seen.length === 2 ? (seen[0] ?? '') : box
        },
      },
    })
    const person = randomUUID()
    const note = (text: string): DomainEvent => ({
      type: 'contact.note-added',
      data: { contactId: person, noteId: randomUUID(), text },
    })
    const stream = streamName('contact', person)
    const commandId = randomUUID() as CommandId
    await spying.append({
      stream,
      expected: 'no-stream',
      events: [note('first'), note('second')],
      eventIds: [eventIdFor(commandId, 0), eventIdFor(commandId, 1)],
      metadata: {
        workspaceId: randomUUID() as WorkspaceId,
        actor: 'system',
        commandId,
        correlationId: commandId,
        causationId: commandId,
        occurredAt: '2026-05-04T08:00:00.000Z' as Instant,
      },
    })
    await expect(store.read(stream)).rejects.toThrow(`${stream}@1 cannot be read: A sealed box does not open`)
    await spying.close()
  })

  it('speaks of nobody once the key is destroyed', async () => {
    expect(await vault.shred(ada as SubjectId)).toBe(true)
    const events = await store.read(streams.ada)
    expect(events.every((event) => event.erased)).toBe(true)
    expect(events[0]?.data).toEqual({ contactId: ada, ownerId, source: 'linkedin', name: 'Erased person' })
    expect(events[1]?.data).toMatchObject({ text: '' })
    const [shared] = await store.read(streams.interaction)
    expect(shared).toMatchObject({ erased: true, data: { summary: '', outcome: '', channel: 'coffee' } })
    const [other] = await store.read(streams.ben)
    expect(other).toMatchObject({ erased: false, data: { name: marker(5) } })
    const text = JSON.stringify([...events, shared], (_key, value: unknown) =>
      typeof value === 'bigint' ? value.toString() : value,
    )
    expect(markers.filter((each) => text.includes(each))).toEqual([])
  })

  it('takes nothing new about somebody who was erased', async () =>
    expect(
      append(streams.ada, 5n, {
        type: 'contact.fact-added',
        data: { contactId: ada, factId: randomUUID(), text: 'x' },
      }),
    ).rejects.toMatchObject({ name: 'SubjectErased' }))
})
