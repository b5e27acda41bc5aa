import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asViewer } from './as-viewer.ts'
import type { ViewerDatabase } from './as-viewer.ts'
import { openPool } from './pool.ts'
import { openTestDatabase } from './testing/index.ts'
import type { TestDatabase } from './testing/index.ts'

let database: TestDatabase
/** One connection, so that whoever comes next gets the one that was used before. */
let pool: Pool

const robin = { userId: '0b8f4f0e-0000-4000-8000-000000000001', workspaceId: '0b8f4f0e-0000-4000-8000-00000000000a' }
const kim = { ...robin, userId: '0b8f4f0e-0000-4000-8000-000000000002' }

const asked = {
  name: 'who-asks',
  text: `select current_setting('app.viewer', true) as viewer, current_setting('app.workspace', true) as workspace,
    pg_backend_pid() as pid`,
}
const asks = async (db: ViewerDatabase) =>
  (await db.query<{ viewer: string | null; workspace: string | null; pid: number }>(asked)).rows[0]

beforeAll(async () => {
  database = await openTestDatabase()
  await database.pool.query('create table thing (id int primary key)')
  const { connectionString } = database
  pool = openPool({ connectionString, max: 1, applicationName: 'as viewer', pipeline: true, statementTimeout: 500 })
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

describe('a database bound to a viewer', () => {
  it('tells every statement who asks, and where', async () => {
    expect(await asks(asViewer(pool, robin))).toMatchObject({ viewer: robin.userId, workspace: robin.workspaceId })
  })

  it('leaves nobody behind for the next user of the connection', async () => {
    const before = await asks(asViewer(pool, robin))
    const after = await asks(pool)
    expect(after?.pid).toBe(before?.pid)
    expect([after?.viewer, after?.workspace]).toEqual(['', ''])
  })

  it('keeps viewers apart who ask at the same time', async () => {
    const both = [robin, kim].map((viewer) => asViewer(pool, viewer))
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => asks(both[index % 2] ?? pool)))
    expect(answers.map((answer) => answer?.viewer)).toEqual(
      Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? robin : kim).userId),
    )
  })

  it('prepares a named statement once for all viewers', async () => {
    await asks(asViewer(pool, robin))
    await asks(asViewer(pool, kim))
    const { rows } = await pool.query(
      `select count(*)::int as times from pg_prepared_statements where name = 'who-asks'`,
    )
    expect(rows).toEqual([{ times: 1 }])
  })

  it('undoes a statement that fails, says why, and goes on', async () => {
    const db = asViewer(pool, robin)
    const insert = { text: 'insert into thing select 1 / (2 - id) from generate_series(1, 2) id' }
    await expect(db.query(insert)).rejects.toThrow('division by zero')
    expect(await asks(pool)).toMatchObject({ viewer: '' })
    expect((await db.query({ text: 'select * from thing' })).rows).toEqual([])
  })

  it('commits what a statement did', async () => {
    await asViewer(pool, robin).query({ text: 'insert into thing values (7)' })
    expect((await database.pool.query('select * from thing')).rows).toEqual([{ id: 7 }])
  })

  it('refuses values that cannot be sent, and goes on', async () => {
    const db = asViewer(pool, robin)
    const circle: { self?: unknown } = {}
    circle.self = circle
    await expect(db.query({ text: 'select $1::jsonb', values: [circle] })).rejects.toThrow('circular')
    expect(await asks(db)).toMatchObject({ viewer: robin.userId })
  })

  it('shows nothing when who asks is not known', async () => {
    const nobody = asViewer(pool, { userId: undefined as never, workspaceId: robin.workspaceId })
    expect(await asks(nobody)).toMatchObject({ viewer: '' })
  })

  it('ends a statement that takes too long', async () => {
    await expect(asViewer(pool, robin).query({ text: 'select pg_sleep(20)' })).rejects.toThrow('statement timeout')
    expect(await asks(pool)).toMatchObject({ viewer: '' })
  })

  it('throws a connection away that broke, and takes another', async () => {
    const db = asViewer(pool, robin)
    const before = await asks(db)
    const waiting = db.query({ text: 'select pg_sleep(20)' })
    const cut = expect(waiting).rejects.toThrow()
    await database.pool.query('select pg_terminate_backend($1)', [before?.pid])
    await cut
    const after = await asks(db)
    expect(after).toMatchObject({ viewer: robin.userId })
    expect(after?.pid).not.toBe(before?.pid)
  })
})
