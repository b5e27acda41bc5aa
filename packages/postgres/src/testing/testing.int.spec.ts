import { afterAll, describe, expect, it } from 'vitest'
import { type TestDatabase, openTestDatabase } from './index.ts'

const opened: TestDatabase[] = []
const open = async (): Promise<TestDatabase> => {
  const database = await openTestDatabase()
  opened.push(database)
  return database
}

afterAll(async () => {
  for (const database of opened) await database.drop()
})

describe('test databases', () => {
  it('are empty and apart from each other', async () => {
    const [one, other] = await Promise.all([open(), open()])
    await one.pool.query('create table thing (id int)')
    const { rows } = await other.pool.query("select to_regclass('thing') as found")
    expect(rows).toEqual([{ found: null }])
  })

  it('know letters beyond ASCII when they make trigrams', async () => {
    const { pool } = await open()
    await pool.query('create extension pg_trgm')
    await pool.query('create extension unaccent')
    const { rows } = await pool.query("select similarity('Öztürk', 'öztürk') as alike, unaccent('Öztürk') as plain")
    expect(rows).toEqual([{ alike: 1, plain: 'Ozturk' }])
  })
})
