import { randomUUID } from 'node:crypto'
import type { CalendarDate, Instant, UserId, WorkspaceId } from '@kith/kernel'
import { inTransaction, migrate } from '@kith/postgres'
import { openTestDatabase } from '@kith/postgres/testing'
import type { TestDatabase } from '@kith/postgres/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockDueSchedules, planDigests, prepareOutbox, requestMail } from '../outbox.ts'
import { outboxMigrations } from './migrations.ts'

const userId = randomUUID() as UserId
const workspaceId = randomUUID() as WorkspaceId
const elsewhere = randomUUID() as WorkspaceId
const localDate = '2026-11-24' as CalendarDate
const dueAt = '2026-11-25T07:00:00.000Z' as Instant

describe('an outbox from before mails had kinds and digests had workspaces', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
    const { pool } = database
    await migrate(pool, { schema: 'mail', migrations: outboxMigrations.slice(0, 1) })
    await pool.query(
      `insert into mail.outbox (kind, recipient_user_id, workspace_id, subject_key, local_date, state)
        values ('digest', $1, $2, 'digest', $3, 'sent'), ('digest-now', $1, $2, 'some id', $3, 'uncertain')`,
      [userId, workspaceId, localDate],
    )
    await pool.query(
      `insert into mail.digest_schedule (user_id, workspace_id, wishes, next_due_at) values ($1, $2, '{}', $3)`,
      [userId, workspaceId, dueAt],
    )
    await prepareOutbox(pool)
  })
  afterAll(() => database.drop())

  const plan = (workspace: WorkspaceId): Promise<number> =>
    inTransaction(database.pool, (client) => planDigests(client, [{ userId, workspaceId: workspace, localDate }]))

  it('keeps its mails and schedules', async () => {
    const { rows } = await database.pool.query(
      'select kind, state, at_least_once, payload from mail.outbox order by kind',
    )
    expect(rows).toEqual([
      { kind: 'digest', state: 'sent', at_least_once: false, payload: {} },
      { kind: 'digest-now', state: 'uncertain', at_least_once: false, payload: {} },
    ])
    const due = await inTransaction(database.pool, (client) => lockDueSchedules(client, { now: dueAt, most: 10 }))
    const kept = await database.pool.query('select wishes from mail.digest_schedule')
    // As wishes are written today, so that none counts as changed and is reckoned anew.
    expect(kept.rows).toEqual([{ wishes: { localMinute: 0 } }])
    // At the time it was due, of the full hour: a digest that fell due during the update still goes.
    expect(due).toEqual([{ userId, workspaceId, wishes: { localMinute: 0 }, dueAt }])
  })

  it('gets no second digest for a date that had one, and one from another workspace', async () => {
    expect(await plan(workspaceId)).toBe(0)
    expect(await plan(elsewhere)).toBe(1)
    expect(await plan(elsewhere)).toBe(0)
  })

  it('takes mails to people without an account', async () => {
    const asked = await requestMail(database.pool, {
      kind: 'invitation',
      workspaceId,
      invitationId: randomUUID() as never,
      linkId: randomUUID(),
      address: 'amara@harbor.example',
    })
    expect(asked.kind).toBe('queued')
  })
})
