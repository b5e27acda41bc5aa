import { appRoleName, listGenerations, listParkedEvents } from '@kith/postgres'
import type { Projection } from '@kith/read-model/projections'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type Log,
  type Projector,
  checksumServing,
  rebuild,
  retryParked,
  skipParked,
  startProjector,
  verify,
} from '../src/index.ts'
import { type Rig, eventually, openRig, tallyStream } from './rig.ts'
import { tallyProjection } from './tally.ts'

const said: string[] = []
const log: Log = { info: () => undefined, warn: (text) => void said.push(text), error: () => undefined }

describe('a rebuild', () => {
  let rig: Rig
  let isMended = false
  const projections = [tallyProjection({ isMended: () => isMended })]
  const running: Projector[] = []
  const optionsWith = (others: readonly Projection[] = projections) => ({
    pool: rig.database.pool,
    store: rig.store,
    projections: others,
  })
  const start = (others: readonly Projection[] = projections): Projector => {
    const projector = startProjector({ ...optionsWith(others), log })
    running.push(projector)
    return projector
  }
  const serving = async () => (await listGenerations(rig.database.pool)).find((row) => row.serving)
  const passed = (position: bigint) =>
    eventually(`position ${position}`, async () => ((await serving())?.position ?? -1n) >= position)
  const schemas = async (): Promise<readonly string[]> => {
    const { rows } = await rig.database.pool.query<{ name: string }>(
      "select schema_name as name from information_schema.schemata where schema_name like 'rm%' order by 1",
    )
    return rows.map(({ name }) => name)
  }

  beforeEach(async () => {
    isMended = false
    rig = await openRig()
  })
  afterEach(async () => {
    for (const projector of running.splice(0)) await projector.stop()
    await rig.close()
  })

  it('brings its rules along, with the new tables of a version and of the same', async () => {
    const { pool } = rig.database
    const asViewers = async () => {
      const client = await pool.connect()
      try {
        await client.query(`set role ${await appRoleName(pool)}`)
        return (await client.query<{ total: string }>('select total from read.tally')).rows.map(({ total }) => total)
      } finally {
        client.release(true)
      }
    }
    await rig.count(0, [600, 600])
    await rig.count(1, [7])
    start()
    await passed(await rig.count(1, [1]))
    expect(await asViewers()).toEqual(['1200'])
    await rebuild('history', optionsWith())
    expect(await asViewers()).toEqual(['1200'])
    await running.pop()?.stop()
    await rebuild('history', optionsWith([tallyProjection({ version: 2 })]))
    expect(await asViewers()).toEqual(['1200'])
  })

  it('switches to new tables while events come and reads go on, and both agree with a replay', async () => {
    for (let tally = 0; tally < 40; tally += 1)
      await rig.count(
        tally,
        Array.from({ length: 50 }, () => 1),
      )
    start()
    await passed(await rig.count(0, [1]))
    let isBusy = true
    let failedReads = 0
    const writing = (async () => {
      for (; isBusy; await sleep(20)) await rig.count(1, [1])
    })()
    const reading = (async () => {
      for (; isBusy; await sleep(5)) await rig.totals().catch(() => (failedReads += 1))
    })()
    const phases = new Set<string>()
    const rebuilt = await rebuild('history', {
      ...optionsWith(),
      onProgress: ({ phase }) => phases.add(phase),
    })
    isBusy = false
    await Promise.all([writing, reading])
    await passed(await rig.count(2, [1]))
    expect(failedReads).toBe(0)
    expect(rebuilt).toMatchObject({ generation: 2 })
    expect([...phases]).toEqual(['folding', 'indexing', 'catching-up', 'switching', 'done'])
    expect(await serving()).toMatchObject({ generation: 2, schemaName: 'rm_history_2' })
    expect(await schemas()).toEqual(['rm_history_1', 'rm_history_2'])
    const compared = await verify('history', optionsWith())
    expect(compared).toMatchObject([{ table: 'tally', isEqual: true, live: { rows: 40 } }])
    await rebuild('history', optionsWith())
    expect(await schemas()).toEqual(['rm_history_2', 'rm_history_3'])
  })

  it('finds a difference between what serves and a replay', async () => {
    start()
    await passed(await rig.count(1, [1, 2, 3]))
    const before = await checksumServing('history', optionsWith())
    await rig.database.pool.query('update rm_history_1.tally set total = total + 1')
    expect(await verify('history', optionsWith())).toMatchObject([{ isEqual: false, replayed: before[0] }])
    expect(await schemas()).toEqual(['rm_history_1'])
  })

  it('stops at a poisoned event with its name and leaves the old tables serving', async () => {
    start()
    await passed(await rig.count(1, [1, 'poison', 2]))
    await expect(rebuild('history', optionsWith())).rejects.toThrow(
      new RegExp(`stopped at tally.counted .*${tallyStream(1)}@1.*This one is poisoned`),
    )
    expect(await serving()).toMatchObject({ generation: 1 })
    expect(await schemas()).toEqual(['rm_history_1'])
    expect(await rig.totals()).toEqual(new Map([[tallyStream(1), 1]]))
  })

  it('passes over what was skipped, and takes what was parked once the projection is mended', async () => {
    start()
    await rig.count(1, [1, 'poison', 2])
    await passed(await rig.count(2, [1, 'poison', 2]))
    const [first] = await listParkedEvents(rig.database.pool)
    await skipParked('history', { ...optionsWith(), eventId: first?.eventId ?? '', reason: 'A test' })
    isMended = true
    await rebuild('history', optionsWith())
    const { rows } = await rig.database.pool.query('select passed from read.tally where stream = $1', [tallyStream(1)])
    expect(rows).toEqual([{ passed: 1 }])
    await passed(await rig.count(2, [4]))
    expect(await rig.totals()).toEqual(
      new Map([
        [tallyStream(1), 3],
        [tallyStream(2), 1_000_007],
      ]),
    )
    expect(await listParkedEvents(rig.database.pool)).toMatchObject([{ state: 'skipped' }])
    expect(await retryParked('history', optionsWith())).toEqual({ taken: 0, left: 0 })
  })

  it('leaves the old tables serving when it is cancelled, and clears away what a killed one left', async () => {
    for (let tally = 0; tally < 10; tally += 1)
      await rig.count(
        tally,
        Array.from({ length: 500 }, () => 1),
      )
    start()
    await passed(await rig.count(0, [1]))
    await expect(rebuild('history', { ...optionsWith(), signal: AbortSignal.abort() })).rejects.toThrow('was cancelled')
    expect(await schemas()).toEqual(['rm_history_1'])
    await rig.database.pool.query('create schema rm_history_2')
    await rig.database.pool.query(
      "insert into kith.projection (name, generation, version, schema_name, rebuilding) values ('history', 2, 1, 'rm_history_2', true)",
    )
    await rebuild('history', optionsWith())
    expect(await serving()).toMatchObject({ generation: 3 })
    expect(await schemas()).toEqual(['rm_history_1', 'rm_history_3'])
  })

  it('goes unnoticed by a projector that had nothing to do, even when its tables are gone', async () => {
    start()
    await passed(await rig.count(1, [1, 2]))
    await rebuild('history', optionsWith())
    await rebuild('history', optionsWith())
    said.length = 0
    await passed(await rig.count(1, [3]))
    expect(await rig.totals()).toEqual(new Map([[tallyStream(1), 6]]))
    expect(said).toEqual([])
  })

  it('runs once at a time for a projection, and only for one that there is', async () => {
    const last = await rig.count(1, [1])
    start()
    await passed(last)
    const outcomes = await Promise.allSettled([rebuild('history', optionsWith()), rebuild('history', optionsWith())])
    expect(outcomes.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { message: expect.stringContaining('Another rebuild of history is running') } },
    ])
    await expect(rebuild('nonsense', optionsWith())).rejects.toThrow('Known ones: history')
  })

  it('happens by itself when a projection has a new version', async () => {
    const old = start()
    await passed(await rig.count(1, [1, 2]))
    await old.stop()
    const last = await rig.count(1, [3])
    const newer = start([tallyProjection({ version: 2 })])
    await eventually('the new version', async () => (await serving())?.version === 2)
    await passed(last)
    const { rows } = await rig.database.pool.query('select total, double from read.tally')
    expect(rows).toEqual([{ total: '6', double: '12' }])
    await passed(await rig.count(1, [4]))
    expect(newer.state()).toMatchObject({ outdated: [], projections: [{ generation: 2 }] })
    expect(await rig.totals()).toEqual(new Map([[tallyStream(1), 10]]))
  })
})
