import { randomUUID } from 'node:crypto'
import { openTestDatabase } from '@kith/postgres/testing'
import type { TestDatabase } from '@kith/postgres/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { claimMail, prepareOutbox, takeMailsToRelay } from '../outbox.ts'

const lease = { owner: randomUUID(), seconds: 60 }
const pace = { atOnce: 2, perMinute: 3 }

describe('mails to one domain', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
    await prepareOutbox(database.pool)
  })
  beforeEach(() => database.pool.query('truncate mail.outbox'))
  afterAll(() => database.drop())

  const add = async (many: number, domain: string): Promise<string[]> => {
    const { rows } = await database.pool.query<{ id: string }>(
      `insert into mail.outbox (kind, recipient_user_id, subject_key, local_date, recipient_address, due_at)
        select 'notice', gen_random_uuid(), 'one', '2026-11-24', 'reader@' || $2, now() - interval '1 minute' + n * interval '1 millisecond'
        from generate_series(1, $1::int) n returning id`,
      [many, domain],
    )
    return rows.map(({ id }) => id)
  }
  const take = () => takeMailsToRelay(database.pool, { againAfterSeconds: 20, most: 100, pace })
  const claim = (id: string) => claimMail(database.pool, id, { ...lease, pace })
  const end = (ids: readonly string[]) =>
    database.pool.query(`update mail.outbox set state = 'sent' where id = any($1::uuid[])`, [ids])
  const later = () => database.pool.query(`update mail.outbox set claimed_at = claimed_at - interval '61 seconds'`)

  it('are handed over a few at a time, and those to others all the same', async () => {
    const many = await add(50, 'Harbor.example')
    const others = [...(await add(1, 'fjord.example')), ...(await add(1, 'Delta.example'))]
    const handed = await take()
    expect(handed.filter((id) => many.includes(id))).toEqual(expect.arrayContaining(many.slice(0, 2)))
    expect(handed.filter((id) => others.includes(id))).toHaveLength(2)
    expect(handed).toHaveLength(4)
    expect(await take()).toEqual([])
  })

  it('are taken in hand by many workers, and never more at once than their domain may have', async () => {
    const ids = await add(12, 'harbor.example')
    const claimed = (await Promise.all(ids.map(claim))).flatMap((mail) => (mail ? [mail.id] : []))
    expect(claimed).toHaveLength(2)
    await end(claimed)
    const next = (await Promise.all(ids.map(claim))).flatMap((mail) => (mail ? [mail.id] : []))
    // The third of this minute.
    expect(next).toHaveLength(1)
    await end(next)
    expect((await Promise.all(ids.map(claim))).filter(Boolean)).toEqual([])
    expect(await take()).toEqual([])
    await later()
    expect(await take()).toHaveLength(2)
  })

  it('use up no try while they wait for their turn', async () => {
    const ids = await add(3, 'harbor.example')
    await Promise.all(ids.map(claim))
    await database.pool.query(`update mail.outbox set state = 'sent' where state = 'sending'`)
    await later()
    const waiting = await Promise.all(ids.map(claim))
    expect(waiting.filter(Boolean)).toMatchObject([{ attempt: 1, tries: 1 }])
  })
})
