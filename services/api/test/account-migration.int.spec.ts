import { migrate } from '@kith/postgres'
import { openTestDatabase } from '@kith/postgres/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authMigrations } from '../src/auth/migrations.ts'

let database: Awaited<ReturnType<typeof openTestDatabase>>

const [first] = authMigrations
const kim = '0b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c'
const lee = '1b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c'

beforeAll(async () => {
  database = await openTestDatabase()
  if (!first) throw new Error('there is a first step')
  await migrate(database.pool, { schema: 'auth', migrations: [first] })
  await database.pool.query(
    `insert into auth."user" (id, name, email, "emailVerified") values ($1, 'Kim', 'kim@kith.example', true),
       ($2, 'Lee', 'Lee@kith.example', false)`,
    [kim, lee],
  )
  await database.pool.query(
    `insert into auth.account (id, "accountId", "providerId", "userId", password)
     values ('a', $1, 'credential', $1, '$argon2id$kept')`,
    [kim],
  )
  await database.pool.query(
    `insert into auth.session (id, "expiresAt", token, "userId") values ('s', now() + interval '1 day', 'readable', $1)`,
    [kim],
  )
})
afterAll(() => database.drop())

describe('an instance with accounts of the library', () => {
  it('keeps people and their passwords, and their sessions end', async () => {
    await migrate(database.pool, { schema: 'auth', migrations: authMigrations })
    const { rows } = await database.pool.query(
      'select user_id, email, verified_at is not null as verified, password_hash from auth.account order by email',
    )
    expect(rows).toEqual([
      { user_id: kim, email: 'kim@kith.example', verified: true, password_hash: '$argon2id$kept' },
      { user_id: lee, email: 'lee@kith.example', verified: false, password_hash: null },
    ])
    expect((await database.pool.query('select from auth.session')).rowCount).toBe(0)
    expect((await database.pool.query(`select to_regclass('auth."user"') as found`)).rows).toEqual([{ found: null }])
  })
  it('has one account for an address, however it is written', () =>
    expect(
      database.pool.query(`insert into auth.account (user_id, email) values (gen_random_uuid(), 'KIM@kith.example')`),
    ).rejects.toThrow('account_email'))
})
