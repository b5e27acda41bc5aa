import type { Pool } from 'pg'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openPool } from '../pool.ts'
import { openTestDatabase } from '../testing/index.ts'
import type { TestDatabase } from '../testing/index.ts'
import { appRoleName, ensureAppRole, letAppRoleIn, refuseMightyRole } from './app-role.ts'

let database: TestDatabase
let role: string
const opened: Pool[] = []

const open = (connectionString: string): Pool => {
  const pool = openPool({ connectionString, max: 2, applicationName: 'app role' })
  opened.push(pool)
  return pool
}

/** The same server and database for another role. */
const as = (name: string, password: string): string => {
  const url = new URL(database.connectionString)
  Object.assign(url, { username: name, password })
  return url.href
}

beforeAll(async () => {
  database = await openTestDatabase()
  role = await appRoleName(database.pool)
})
afterAll(async () => {
  await Promise.all(opened.map((pool) => pool.end()))
  await database.drop()
})

describe('the role that reads for viewers', () => {
  it('is called after its database', async () => {
    expect(role).toBe(`${new URL(database.connectionString).pathname.slice(1)}_app`)
  })

  it('is made once, however many start at the same moment', async () => {
    await Promise.all(Array.from({ length: 8 }, () => ensureAppRole(database.pool)))
    const { rows } = await database.pool.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolcanlogin
       from pg_roles where rolname = $1`,
      [role],
    )
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
        rolcanlogin: false,
      },
    ])
  })

  it('signs in to its database with the password that it was given, also when several give it at once', async () => {
    const { connectionString } = database
    const urls = await Promise.all(
      Array.from({ length: 4 }, () => letAppRoleIn(database.pool, { connectionString, password: 'a-long-secret' })),
    )
    expect(new Set(urls).size).toBe(1)
    const { rows } = await open(urls[0] ?? '').query('select current_user as name, current_database() as database')
    expect(rows).toEqual([{ name: role, database: role.replace(/_app$/, '') }])
  })

  it('does not sign in with another password', async () => {
    await expect(open(as(role, 'a-long-guess')).query('select')).rejects.toThrow('password authentication failed')
  })

  it('keeps its password out of every statement', async () => {
    const { connectionString } = database
    const query = vi.spyOn(pg.Client.prototype, 'query')
    await letAppRoleIn(database.pool, { connectionString, password: 'a-long-secret' })
    const sent = JSON.stringify(query.mock.calls)
    query.mockRestore()
    expect(sent).toContain('SCRAM-SHA-256$4096:')
    expect(sent).not.toContain('a-long-secret')
  })

  it('is taken as it is', async () => {
    await expect(refuseMightyRole(open(as(role, 'a-long-secret')), database.pool)).resolves.toBeUndefined()
  })

  it('is refused when it is the owner', async () => {
    await expect(refuseMightyRole(database.pool, database.pool)).rejects.toThrow('could read past the rules for rows')
  })

  it('is refused when it owns a table, may bypass rules, or is another role', async () => {
    const admin = database.pool
    const other = `${role}_2`
    await admin.query(`create role ${other} login password 'a-long-secret'`)
    try {
      const pool = open(as(other, 'a-long-secret'))
      await expect(refuseMightyRole(pool, database.pool)).rejects.toThrow('has no rights to read')
      await admin.query(`grant ${role} to ${other}`)
      await expect(refuseMightyRole(pool, database.pool)).resolves.toBeUndefined()
      await admin.query(`alter role ${other} bypassrls`)
      await expect(refuseMightyRole(pool, database.pool)).rejects.toThrow('could read past the rules for rows')
      await admin.query(
        `alter role ${other} nobypassrls; create table owned (id int); alter table owned owner to ${other}`,
      )
      await expect(refuseMightyRole(pool, database.pool)).rejects.toThrow('could read past the rules for rows')
    } finally {
      await admin.query(`drop owned by ${other}; drop role ${other}`)
    }
  })

  it('is refused when it looks at another database', async () => {
    const another = await openTestDatabase()
    await letAppRoleIn(another.pool, { connectionString: another.connectionString, password: 'a-long-secret' })
    const url = new URL(another.connectionString)
    Object.assign(url, { username: `${url.pathname.slice(1)}_app`, password: 'a-long-secret' })
    const pool = open(url.href)
    try {
      await expect(refuseMightyRole(pool, database.pool)).rejects.toThrow('names another database or server')
    } finally {
      await pool.end()
      opened.pop()
      await another.drop()
    }
  })

  it('is asked of the operator when the owner may not make it', async () => {
    const owner = `${role}_weak`
    await database.pool.query(`create role ${owner} login password 'a-long-secret'`)
    const another = await openTestDatabase()
    const weak = new URL(another.connectionString)
    Object.assign(weak, { username: owner, password: 'a-long-secret' })
    const pool = open(weak.href)
    try {
      await expect(ensureAppRole(pool)).rejects.toThrow(/by hand \(create role .* login password .*DATABASE_APP_URL/)
    } finally {
      await pool.end()
      opened.pop()
      await another.drop()
      await database.pool.query(`drop role ${owner}`)
    }
  })
})
