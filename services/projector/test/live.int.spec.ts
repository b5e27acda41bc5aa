import { listGenerations, listParkedEvents, openListener, passedChannel } from '@kith/postgres'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Log, type Projector, retryParked, skipParked, startProjector } from '../src/index.ts'
import { type Rig, eventually, openRig, tallyStream } from './rig.ts'
import { tallyProjection } from './tally.ts'

const said: string[] = []
const log: Log = { info: () => undefined, warn: (text) => void said.push(text), error: (text) => void said.push(text) }

describe('the live projector', () => {
  let rig: Rig
  let isMended = false
  const projections = [tallyProjection({ isMended: () => isMended })]
  const running: Projector[] = []
  const start = (): Projector => {
    const projector = startProjector({ pool: rig.database.pool, store: rig.store, projections, log })
    running.push(projector)
    return projector
  }
  const passed = (position: bigint) =>
    eventually(`position ${position}`, async () => {
      const [serving] = await listGenerations(rig.database.pool)
      return (serving?.position ?? -1n) >= position
    })

  beforeEach(async () => {
    isMended = false
    said.length = 0
    rig = await openRig()
  })
  afterEach(async () => {
    for (const projector of running.splice(0)) await projector.stop()
    await rig.close()
  })

  it('makes tables and views on its first day, also for an empty log', async () => {
    start()
    await eventually('the view', () =>
      rig.totals().then(
        (totals) => totals.size === 0,
        () => false,
      ),
    )
  })

  it('takes every event once, over a stop and a start', async () => {
    await rig.count(1, [1, 2, 3])
    const first = start()
    await passed(await rig.count(2, [5]))
    await first.stop()
    const last = await rig.count(1, [4])
    start()
    await passed(last)
    expect(await rig.totals()).toEqual(
      new Map([
        [tallyStream(1), 10],
        [tallyStream(2), 5],
      ]),
    )
  })

  it('tells what it passed in the same transaction', async () => {
    start()
    await passed(await rig.count(1, [1]))
    const listener = await openListener(rig.database.connectionString, passedChannel)
    try {
      const heard: string[] = []
      listener.onMessage((payload) => heard.push(payload))
      const position = await rig.count(1, [1])
      await eventually('the news', () => heard.some((payload) => JSON.parse(payload).position === String(position)))
      expect(JSON.parse(heard.at(-1) ?? '')).toMatchObject({ projections: ['history'], changes: [] })
    } finally {
      await listener.close()
    }
  })

  it('lets a second instance wait and take over', async () => {
    const [one, other] = [start(), start()]
    await passed(await rig.count(1, [1]))
    await eventually('one to wait', () => [one, other].filter((each) => each.state().phase === 'waiting').length === 1)
    const [working, waiting] = one.state().phase === 'following' ? [one, other] : [other, one]
    await working.stop()
    const position = await rig.count(1, [1])
    await passed(position)
    expect(waiting.state().phase).toBe('following')
    expect(await rig.totals()).toEqual(new Map([[tallyStream(1), 2]]))
  })

  it('comes back when its connections are cut', async () => {
    start()
    await passed(await rig.count(1, [1]))
    await rig.database.pool.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    await passed(await rig.count(1, [1]))
    expect(await rig.totals()).toEqual(new Map([[tallyStream(1), 2]]))
  })

  it('parks a poisoned event and what follows in its stream; the others go on', async () => {
    await rig.count(1, [1, 'poison', 2])
    for (let tally = 2; tally <= 50; tally += 1) await rig.count(tally, [tally])
    start()
    await passed(await rig.count(1, [3]))
    const totals = await rig.totals()
    expect(totals.get(tallyStream(1))).toBe(1)
    expect(totals.size).toBe(50)
    const parked = await listParkedEvents(rig.database.pool)
    expect(parked.map(({ state, revision, attempts }) => [state, revision, attempts])).toEqual([
      ['failed', 1n, 3],
      ['held', 2n, 0],
      ['held', 3n, 0],
    ])
    expect(parked[0]?.error).toContain('This one is poisoned')
    expect(said.filter((text) => text.includes('try'))).toHaveLength(2)
  })

  it('parks an event of a type that it does not know, in its place in the stream', async () => {
    await rig.count(1, [1, 'unknown', 2])
    start()
    await passed(await rig.count(2, [5]))
    expect(await rig.totals()).toEqual(
      new Map([
        [tallyStream(1), 1],
        [tallyStream(2), 5],
      ]),
    )
    const parked = await listParkedEvents(rig.database.pool)
    expect(parked.map(({ state, revision, type }) => [state, revision, type])).toEqual([
      ['failed', 1n, 'tally.invented'],
      ['held', 2n, 'tally.counted'],
    ])
    const options = { pool: rig.database.pool, store: rig.store, projections }
    expect(await retryParked('history', options)).toEqual({ taken: 0, left: 2 })
    const eventId = parked[0]?.eventId ?? ''
    await skipParked('history', { ...options, eventId, reason: 'Not for this version' })
    expect((await rig.totals()).get(tallyStream(1))).toBe(3)
  })

  it('takes parked events after the projection was mended, while it runs', async () => {
    const options = { pool: rig.database.pool, store: rig.store, projections }
    start()
    await passed(await rig.count(1, [1, 'poison', 2]))
    expect(await retryParked('history', options)).toEqual({ taken: 0, left: 2 })
    expect(await listParkedEvents(rig.database.pool)).toMatchObject([{ attempts: 4 }, { state: 'held' }])
    isMended = true
    expect(await retryParked('history', options)).toEqual({ taken: 2, left: 0 })
    await passed(await rig.count(1, [4]))
    expect(await rig.totals()).toEqual(new Map([[tallyStream(1), 1_000_007]]))
    expect(await listParkedEvents(rig.database.pool)).toEqual([])
  })

  it('does without an event that is skipped with a reason', async () => {
    const options = { pool: rig.database.pool, store: rig.store, projections }
    start()
    await passed(await rig.count(1, [1, 'poison', 2]))
    const [poisoned, held] = await listParkedEvents(rig.database.pool)
    const eventId = poisoned?.eventId ?? ''
    await expect(
      skipParked('history', { ...options, eventId: held?.eventId ?? '', reason: 'Why not' }),
    ).rejects.toThrow('waits behind')
    await expect(skipParked('history', { ...options, eventId, reason: ' ' })).rejects.toThrow('Say why')
    expect(await skipParked('history', { ...options, eventId, reason: 'Counted twice' })).toEqual({ taken: 1, left: 0 })
    await passed(await rig.count(1, [4]))
    expect(await rig.totals()).toEqual(new Map([[tallyStream(1), 7]]))
    expect(await listParkedEvents(rig.database.pool)).toMatchObject([{ state: 'skipped', reason: 'Counted twice' }])
  })
})
