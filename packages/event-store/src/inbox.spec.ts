import { describe, expect, it } from 'vitest'
import { createInbox } from './inbox.ts'
import type { StoredEvent } from './stored-event.ts'

const eventAt = (position: number) => ({ position: BigInt(position) }) as StoredEvent

const setUp = (more: { maxBatch?: number; maxWaitMs?: number; after?: bigint } = {}) => {
  const pressures: boolean[] = []
  const inbox = createInbox({
    after: more.after,
    maxBatch: more.maxBatch ?? 3,
    maxWaitMs: more.maxWaitMs ?? 5,
    onPressure: (full) => void pressures.push(full),
  })
  const push = (...positions: number[]): void => positions.forEach((position) => inbox.onEvent(eventAt(position)))
  return { inbox, push, pressures }
}

const positionsOf = (batch: { events: readonly StoredEvent[] } | undefined) =>
  batch?.events.map((event) => Number(event.position))

describe('the inbox between a feed and its reader', () => {
  it('cuts full batches, in order, and gives the position of the last event of each', async () => {
    const { inbox, push } = setUp()
    push(1, 2, 3, 4, 5)
    const first = await inbox.take()
    expect([positionsOf(first), first?.position]).toEqual([[1, 2, 3], 3n])
    const second = await inbox.take()
    expect([positionsOf(second), second?.position]).toEqual([[4, 5], 5n])
  })

  it('waits no longer than told for a batch to fill', async () => {
    const { inbox, push } = setUp({ maxWaitMs: 10 })
    push(1)
    expect(positionsOf(await inbox.take())).toEqual([1])
  })

  it('waits for nothing once it is live', async () => {
    const { inbox, push } = setUp({ maxWaitMs: 60_000 })
    inbox.onCaughtUp()
    push(1)
    expect(await inbox.take()).toMatchObject({ caughtUp: true, position: 1n })
  })

  it('says that it caught up even when nothing came', async () => {
    const { inbox } = setUp({ after: 7n })
    inbox.onCaughtUp()
    expect(await inbox.take()).toEqual({ events: [], position: 7n, caughtUp: true })
  })

  it('carries a checkpoint after the events, and alone after a quiet while', async () => {
    const { inbox, push } = setUp()
    push(1)
    inbox.onCheckpoint(9n)
    expect(await inbox.take()).toMatchObject({ position: 9n })
    inbox.onCheckpoint(12n)
    expect(await inbox.take()).toEqual({ events: [], position: 12n, caughtUp: false })
  })

  it('lets no checkpoint overtake events that still wait', async () => {
    const { inbox, push } = setUp({ maxBatch: 2 })
    push(1, 2, 3)
    inbox.onCheckpoint(50n)
    expect(await inbox.take()).toMatchObject({ position: 2n })
    expect(await inbox.take()).toMatchObject({ position: 50n })
  })

  it('drops what was delivered before', async () => {
    const { inbox, push } = setUp({ after: 4n })
    push(3, 4, 5, 5, 6)
    expect(positionsOf(await inbox.take())).toEqual([5, 6])
  })

  it('gives out what it holds before it ends', async () => {
    const { inbox, push } = setUp()
    push(1)
    inbox.onEnd(new Error('cut'))
    expect(positionsOf(await inbox.take())).toEqual([1])
    expect(await inbox.take()).toBeUndefined()
    expect(inbox.ended()).toEqual(new Error('cut'))
  })

  it('asks the feed to pause when it is full and to go on when there is room', async () => {
    const { inbox, push, pressures } = setUp({ maxBatch: 40 })
    push(...Array.from({ length: 90 }, (_, index) => index + 1))
    expect(pressures).toEqual([true])
    await inbox.take()
    expect(pressures).toEqual([true])
    await inbox.take()
    expect(pressures).toEqual([true, false])
  })
})
