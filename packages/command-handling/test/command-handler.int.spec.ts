import { randomUUID } from 'node:crypto'
import { startEmbeddedEventStore } from '@kith/embedded-eventstore'
import type { EmbeddedEventStore } from '@kith/embedded-eventstore'
import { openEventStore } from '@kith/event-store'
import type { EventStore } from '@kith/event-store'
import { fold, streamName } from '@kith/kernel'
import type { CommandContext, CommandId, Instant, UserId, WorkspaceId } from '@kith/kernel'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createCommandHandler } from '../src/index.ts'
import { catalogue, noSealer, tally } from './tally.ts'

let server: EmbeddedEventStore
let store: EventStore

beforeAll(async () => {
  server = await startEmbeddedEventStore({})
  const { connectionString } = server
  store = openEventStore({ connectionString, catalogue, sealer: noSealer, tryMs: 400, patienceMs: 3_000 })
})

afterEach(() => server.faults.clear())

afterAll(async () => {
  await store?.close()
  await server?.stop()
})

/** The store as one process sees it, with its reads and appends counted. */
const watched = () => {
  const calls = { reads: 0, appends: 0 }
  const seen: Pick<EventStore, 'append' | 'read'> = {
    append: (request) => {
      calls.appends += 1
      return store.append(request)
    },
    read: (stream, options) => {
      calls.reads += 1
      return store.read(stream, options)
    },
  }
  return { seen, calls, handler: createCommandHandler({ store: seen }) }
}

const contextOf = (commandId: string = randomUUID()): CommandContext => ({
  workspaceId: randomUUID() as WorkspaceId,
  actor: randomUUID() as UserId,
  commandId: commandId as CommandId,
  now: '2026-06-01T09:00:00.000Z' as Instant,
})

const open = { type: 'Open', data: {} } as const
const close = { type: 'Close', data: {} } as const
const count = (times = 1) => ({ type: 'Count', data: { times } }) as const

const opened = async (): Promise<string> => {
  const id = randomUUID()
  await watched().handler.handle(tally, id, open, contextOf())
  return id
}

const eventsOf = (id: string) => store.read(streamName('tally', id))

describe('a command', () => {
  it('is accepted with its events, its revision and its position', async () => {
    const id = await opened()
    const { handler } = watched()
    const outcome = await handler.handle(tally, id, count(2), contextOf())
    const events = await eventsOf(id)
    expect(outcome).toMatchObject({ kind: 'accepted', revision: 2n, position: events[2]?.position })
    expect(outcome.kind === 'accepted' && outcome.events).toHaveLength(2)
  })

  it('stamps its events with where they come from', async () => {
    const id = randomUUID()
    const context = { ...contextOf(), correlationId: 'import-7' }
    await watched().handler.handle(tally, id, open, context)
    expect((await eventsOf(id))[0]?.metadata).toEqual({
      workspaceId: context.workspaceId,
      actor: context.actor,
      commandId: context.commandId,
      correlationId: 'import-7',
      causationId: context.commandId,
      occurredAt: context.now,
      schemaVersion: 1,
    })
  })

  it('is refused with the reason, and writes nothing', async () => {
    const { handler, calls } = watched()
    const outcome = await handler.handle(tally, randomUUID(), count(), contextOf())
    expect(outcome).toEqual({ kind: 'rejected', rejection: { code: 'NOT_OPEN' } })
    expect(calls.appends).toBe(0)
  })

  it('that changes nothing says where the stream stands', async () => {
    const id = await opened()
    const [event] = await eventsOf(id)
    const outcome = await watched().handler.handle(tally, id, open, contextOf())
    expect(outcome).toEqual({ kind: 'nothing', revision: 0n, position: event?.position })
  })

  it('reads nothing when the one before it went through the same process', async () => {
    const { handler, calls } = watched()
    const id = randomUUID()
    await handler.handle(tally, id, open, contextOf())
    expect(calls).toEqual({ reads: 0, appends: 1 })
    for (let times = 0; times < 5; times += 1) await handler.handle(tally, id, count(), contextOf())
    expect(calls).toEqual({ reads: 0, appends: 6 })
    expect(await handler.load(tally, id)).toEqual({ state: { status: 'open', total: 5 }, revision: 5n })
  })
})

describe('the same command again', () => {
  it('answers as it did the first time, in this process and after a restart', async () => {
    const id = await opened()
    const { handler } = watched()
    const context = contextOf()
    const first = await handler.handle(tally, id, count(3), context)
    await handler.handle(tally, id, count(), contextOf())
    expect(await handler.handle(tally, id, count(3), context)).toEqual(first)
    expect(await watched().handler.handle(tally, id, count(3), context)).toEqual(first)
    expect(await eventsOf(id)).toHaveLength(5)
  })

  it('answers as it did even when it would be refused by now', async () => {
    const id = await opened()
    const { handler } = watched()
    const context = contextOf()
    const first = await handler.handle(tally, id, close, context)
    expect(await handler.handle(tally, id, close, context)).toEqual(first)
    expect(await handler.handle(tally, id, close, contextOf())).toMatchObject({ kind: 'rejected' })
  })

  it('at the same time in two processes is written once', async () => {
    const id = await opened()
    const context = contextOf()
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => watched().handler.handle(tally, id, count(2), context)),
    )
    expect(new Set(outcomes.map((outcome) => (outcome.kind === 'accepted' ? outcome.revision : outcome.kind)))).toEqual(
      new Set([2n]),
    )
    expect(await eventsOf(id)).toHaveLength(3)
  })
})

describe('a version that the caller saw', () => {
  it('lets the command through while the stream stands there', async () => {
    const id = await opened()
    expect(await watched().handler.handle(tally, id, count(), contextOf(), 0n)).toMatchObject({ kind: 'accepted' })
  })

  it('is a conflict, with the state as it stands, once the stream has moved on', async () => {
    const id = await opened()
    const { handler } = watched()
    await handler.handle(tally, id, count(4), contextOf())
    expect(await handler.handle(tally, id, count(), contextOf(), 0n)).toEqual({
      kind: 'conflict',
      revision: 4n,
      state: { status: 'open', total: 4 },
    })
  })

  it('may be newer than what this process remembers', async () => {
    const id = await opened()
    const [here, elsewhere] = [watched().handler, watched().handler]
    await here.handle(tally, id, count(), contextOf())
    await elsewhere.handle(tally, id, count(), contextOf())
    expect(await here.handle(tally, id, count(), contextOf(), 2n)).toMatchObject({ kind: 'accepted', revision: 3n })
  })
})

describe('several processes on one stream', () => {
  it('decide anew when another was faster', async () => {
    const id = await opened()
    const [here, elsewhere] = [watched().handler, watched().handler]
    await here.handle(tally, id, count(), contextOf())
    await elsewhere.handle(tally, id, count(), contextOf())
    expect(await here.handle(tally, id, count(), contextOf())).toMatchObject({ kind: 'accepted', revision: 3n })
  })

  it('refuse by what the stream holds now, not by what they remember', async () => {
    const id = await opened()
    const [here, elsewhere] = [watched().handler, watched().handler]
    await here.handle(tally, id, count(), contextOf())
    await elsewhere.handle(tally, id, close, contextOf())
    expect(await here.handle(tally, id, count(), contextOf())).toMatchObject({ kind: 'rejected' })
    expect(await here.load(tally, id)).toMatchObject({ state: { status: 'closed' }, revision: 2n })
  })

  it('see that a stream is not new although they never read it', async () => {
    const id = await opened()
    const { handler, calls } = watched()
    expect(await handler.handle(tally, id, open, contextOf())).toMatchObject({ kind: 'nothing', revision: 0n })
    expect(calls).toEqual({ reads: 1, appends: 1 })
  })

  it('refuse properly what only failed because they guessed', async () => {
    const id = await opened()
    await watched().handler.handle(tally, id, close, contextOf())
    const { seen } = watched()
    const failing = { ...seen, append: () => Promise.reject(new Error('The key was destroyed')) }
    const handler = createCommandHandler({ store: failing })
    expect(await handler.handle(tally, id, open, contextOf())).toMatchObject({ kind: 'nothing', revision: 1n })
    await expect(handler.handle(tally, randomUUID(), open, contextOf())).rejects.toThrow('The key was destroyed')
  })

  it('give up with a conflict after five tries', async () => {
    const id = await opened()
    const handler = createCommandHandler({
      store: { ...store, append: async () => ({ kind: 'conflict' }) },
    })
    expect(await handler.handle(tally, id, count(), contextOf())).toEqual({
      kind: 'conflict',
      revision: 0n,
      state: { status: 'open', total: 0 },
    })
  })
})

describe('thirty-two writers with twenty commands each on one aggregate', () => {
  /** Gives the number of appends that were tried for the 640 commands. */
  const run = async (handlers: number): Promise<number> => {
    const id = await opened()
    const processes = Array.from({ length: handlers }, watched)
    const revisions: bigint[] = []
    const write = async (writer: number): Promise<void> => {
      for (let command = 0; command < 20; command += 1) {
        const context = contextOf()
        // A caller who is told "conflict" sends the same command again.
        for (;;) {
          const outcome = await processes[writer % handlers]!.handler.handle(tally, id, count(), context)
          if (outcome.kind === 'conflict') continue
          if (outcome.kind !== 'accepted') throw new Error(outcome.kind)
          revisions.push(outcome.revision)
          break
        }
      }
    }
    await Promise.all(Array.from({ length: 32 }, (_, writer) => write(writer)))
    const events = await eventsOf(id)
    expect(events).toHaveLength(641)
    expect(new Set(revisions).size).toBe(640)
    const state = fold(tally, events as never)
    expect(state).toEqual({ status: 'open', total: 640 })
    for (const { handler } of processes) expect(await handler.load(tally, id)).toEqual({ state, revision: 640n })
    return processes.reduce((sum, { calls }) => sum + calls.appends, 0)
  }

  it('lose nothing and double nothing in one process, and never collide', async () => expect(await run(1)).toBe(640))

  it('lose nothing and double nothing over four processes', async () =>
    expect(await run(4)).toBeGreaterThanOrEqual(640))
})

describe('an outcome that stays unknown', () => {
  it('throws, and the same command sent again finds out', async () => {
    const id = await opened()
    const { handler } = watched()
    const context = contextOf()
    server.faults.add({ kind: 'deadline-exceeded', on: 'append', stream: `tally-${id}`, committed: true, times: 1_000 })
    await expect(handler.handle(tally, id, count(), context)).rejects.toMatchObject({ name: 'StoreUnavailable' })
    server.faults.clear()
    expect(await handler.handle(tally, id, count(), context)).toMatchObject({ kind: 'accepted', revision: 1n })
    expect(await handler.handle(tally, id, count(), contextOf())).toMatchObject({ kind: 'accepted', revision: 2n })
    expect(await eventsOf(id)).toHaveLength(3)
  })

  it('is found out by itself when the answer was lost on the way', async () => {
    const id = await opened()
    server.faults.add({ kind: 'drop-acknowledgement', on: 'append', stream: `tally-${id}`, times: 2 })
    expect(await watched().handler.handle(tally, id, count(), contextOf())).toMatchObject({
      kind: 'accepted',
      revision: 1n,
    })
    expect(await eventsOf(id)).toHaveLength(2)
  })
})
