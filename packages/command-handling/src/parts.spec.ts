import type { CommandId, EventId, RecordedEvent, StreamName } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { tally } from '../test/tally.ts'
import { advance, nothingLoaded } from './loaded.ts'
import { createOneAtATime } from './one-at-a-time.ts'
import { createStateCache } from './state-cache.ts'

const stream = (name: string) => name as StreamName

const recorded = (revision: number, commandId: string): RecordedEvent => ({
  id: `event-${revision}` as EventId,
  stream: stream('tally-1'),
  revision: BigInt(revision),
  position: BigInt(revision * 10),
  type: 'tally.counted',
  data: { by: 1 },
  metadata: { commandId: commandId as CommandId } as RecordedEvent['metadata'],
  erased: false,
})

describe('a folded stream', () => {
  it('knows its state, where it stands, and which command wrote what', () => {
    const loaded = advance(tally, nothingLoaded(tally.initial), [recorded(0, 'a'), recorded(1, 'b'), recorded(2, 'b')])
    expect(loaded).toMatchObject({ state: { total: 3 }, revision: 2n, position: 20n })
    expect(loaded.commands.get('b' as CommandId)).toEqual({ first: 1n, last: 2n, position: 20n })
  })

  it('remembers the last thousand commands', () => {
    const events = Array.from({ length: 1_200 }, (_, index) => recorded(index, `command-${index}`))
    const { commands } = advance(tally, nothingLoaded(tally.initial), events)
    expect(commands.size).toBe(1_000)
    expect([commands.has('command-199' as CommandId), commands.has('command-200' as CommandId)]).toEqual([false, true])
  })
})

describe('the state cache', () => {
  it('keeps the states that were used last', () => {
    const cache = createStateCache(2)
    for (const name of ['a', 'b', 'c']) cache.put(stream(name), tally, nothingLoaded(tally.initial))
    expect([cache.get(stream('a'), tally), cache.get(stream('c'), tally)?.state]).toEqual([undefined, tally.initial])
  })
  it('gives a state to nobody but the decider that folded it', () => {
    const cache = createStateCache(2)
    cache.put(stream('a'), tally, nothingLoaded(tally.initial))
    expect(cache.get(stream('a'), { ...tally })).toBeUndefined()
  })
})

describe('work that runs one at a time', () => {
  it('keeps its order for one key and does not wait for other keys', async () => {
    const inTurn = createOneAtATime<string>()
    const log: string[] = []
    const work = (name: string, ms: number) => async () => {
      await new Promise((resolve) => setTimeout(resolve, ms))
      log.push(name)
    }
    await Promise.all([inTurn('a', work('a1', 30)), inTurn('a', work('a2', 0)), inTurn('b', work('b1', 0))])
    expect(log).toEqual(['b1', 'a1', 'a2'])
  })
  it('goes on after a failure', async () => {
    const inTurn = createOneAtATime<string>()
    const failed = inTurn('a', () => Promise.reject(new Error('no')))
    const next = inTurn('a', async () => 'yes')
    await expect(failed).rejects.toThrow('no')
    expect(await next).toBe('yes')
  })
})
