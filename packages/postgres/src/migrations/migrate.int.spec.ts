import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, openTestDatabase } from '../testing/index.ts'
import { migrate } from './migrate.ts'

const first = { name: 'things', sql: 'create table shop.thing (id int primary key)' }
const second = { name: 'names', sql: 'alter table shop.thing add name text' }

describe('migrations', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.drop())

  it('run once, in order, even when several processes start together', async () => {
    const set = { schema: 'shop', migrations: [first, second] }
    const taken = await Promise.all([
      migrate(database.pool, set),
      migrate(database.pool, set),
      migrate(database.pool, set),
    ])
    expect(taken.flat()).toEqual(['things', 'names'])
  })

  it('are refused when one was edited after it ran', async () => {
    const edited = { ...second, sql: 'alter table shop.thing add title text' }
    await expect(migrate(database.pool, { schema: 'shop', migrations: [first, edited] })).rejects.toThrow(
      'The migration "names" of schema shop was edited after it ran',
    )
  })

  it('are refused when the order changed or a newer program ran', async () => {
    await expect(migrate(database.pool, { schema: 'shop', migrations: [second, first] })).rejects.toThrow(
      'leave the order',
    )
    await expect(migrate(database.pool, { schema: 'shop', migrations: [first] })).rejects.toThrow('A newer version ran')
  })

  it('leave nothing behind when a step fails', async () => {
    const broken = { name: 'broken', sql: 'create table shop.half (id int); select 1 / 0' }
    await expect(migrate(database.pool, { schema: 'shop', migrations: [first, second, broken] })).rejects.toThrow(
      'division by zero',
    )
    const { rows } = await database.pool.query("select to_regclass('shop.half') as found")
    expect(rows).toEqual([{ found: null }])
  })
})
