import { randomUUID } from 'node:crypto'
import { openTestDatabase } from '@kith/postgres/testing'
import type { TestDatabase } from '@kith/postgres/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  claimMail,
  linePause,
  noteAnswer,
  noteSilence,
  prepareOutbox,
  releaseProbe,
  takeMailsToRelay,
  usualPace,
} from '../outbox.ts'

const lease = { owner: randomUUID(), seconds: 60 }

describe('the line to a mail server that does not answer', () => {
  let database: TestDatabase
  let ids: readonly string[]
  beforeAll(async () => {
    database = await openTestDatabase()
    await prepareOutbox(database.pool)
  })
  beforeEach(async () => {
    await noteAnswer(database.pool)
    await database.pool.query('truncate mail.outbox')
    const { rows } = await database.pool.query<{ id: string }>(
      `insert into mail.outbox (kind, recipient_user_id, subject_key, local_date, recipient_address)
        select 'notice', gen_random_uuid(), 'one', '2026-11-24', 'reader@harbor.example' from generate_series(1, 4)
        returning id`,
    )
    ids = rows.map(({ id }) => id)
  })
  afterAll(() => database.drop())

  const silence = async (times: number, mailId: string = randomUUID()) => {
    for (let time = 0; time < times; time += 1) await noteSilence(database.pool, mailId, 0.5)
  }
  const relay = () => takeMailsToRelay(database.pool, { againAfterSeconds: 0, most: 10, pace: usualPace })
  const restSeconds = async (): Promise<number> => {
    const pause = await linePause(database.pool)
    return pause === undefined ? 0 : Math.round((Date.parse(pause.retryAt) - Date.now()) / 1_000)
  }
  const restOver = () => database.pool.query(`update mail.line set retry_at = now() where retry_at is not null`)

  it('rests after ten failures in a row, not after nine with an answer between', async () => {
    await silence(9)
    await noteAnswer(database.pool)
    await silence(9)
    expect(await linePause(database.pool)).toBeUndefined()
    expect(await relay()).toHaveLength(4)
    await silence(1)
    expect(await restSeconds()).toBeGreaterThan(55)
    expect(await relay()).toEqual([])
    for (const id of ids) expect(await claimMail(database.pool, id, lease)).toBeUndefined()
  })

  it('is tried by one mail of one notifier when the rest is over, and rests longer each time up to a quarter of an hour', async () => {
    await silence(12)
    const rests: number[] = []
    for (let round = 0; round < 6; round += 1) {
      await restOver()
      const probes = (await Promise.all([relay(), relay(), relay()])).flat()
      expect(probes).toHaveLength(1)
      const [probe = ''] = probes
      const other = ids.find((id) => id !== probe) ?? ''
      expect(await claimMail(database.pool, other, lease)).toBeUndefined()
      await silence(1, probe)
      rests.push(await restSeconds())
    }
    expect(rests.map((rest) => Math.round(rest / 60))).toEqual([2, 4, 8, 15, 15, 15])
  })

  it('goes on at once when the server answers, whatever it says', async () => {
    await silence(10)
    expect(await noteAnswer(database.pool)).toBe(true)
    expect(await noteAnswer(database.pool)).toBe(false)
    expect(await linePause(database.pool)).toBeUndefined()
    expect(await relay()).toHaveLength(4)
  })

  it('is tried by another mail when the first had nothing to say, or its worker died', async () => {
    await silence(10)
    await restOver()
    const [first = ''] = await relay()
    expect(await relay()).toEqual([])
    expect(await releaseProbe(database.pool, first)).toBe(true)
    const [second = ''] = await relay()
    expect(ids).toContain(second)
    await restOver()
    expect(await relay()).toHaveLength(1)
  })
})
