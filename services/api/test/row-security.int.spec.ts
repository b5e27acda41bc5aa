import { hkdfSync, randomUUID } from 'node:crypto'
import { asViewer, openPool } from '@kith/postgres'
import type { Pool } from '@kith/postgres'
import { createLogger } from '@kith/runtime'
import { loadOrCreateKey } from '@kith/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readApiEnvironment } from '../src/environment.ts'
import { startApi } from '../src/start-api.ts'
import { addContact, awaitBoth, openHouseOfTwo } from './two-members.ts'
import type { TwoMembers } from './two-members.ts'

let members: TwoMembers
let app: Pool
let appUrl: string
let role: string

beforeAll(async () => {
  members = await openHouseOfTwo()
  const { house } = members
  const url = new URL(house.database.connectionString)
  role = `${url.pathname.slice(1)}_app`
  const secret = await loadOrCreateKey(`${house.environment['KITH_DATA']}/secrets/session`)
  const password = Buffer.from(hkdfSync('sha256', secret, '', 'kith app role', 32)).toString('base64url')
  Object.assign(url, { username: role, password })
  appUrl = url.href
  app = openPool({ connectionString: appUrl, max: 2, applicationName: 'specification', pipeline: true })
})
afterAll(async () => {
  await app.end()
  await members.house.stop()
})

const start = async (databaseAppUrl: string): Promise<void> => {
  const { environment } = members.house
  const given = readApiEnvironment({ ...environment, DATABASE_APP_URL: databaseAppUrl })
  const log = createLogger({ level: 'silent', name: 'api' })
  const api = await startApi(given, log, { now: () => '2026-11-23T12:00:00.000Z' as never })
  await api.stop()
}

describe('what a viewer asks for', () => {
  it('begins with people of two members', async () => {
    await awaitBoth(members)
    for (const browser of [members.robin, members.kim, members.kim]) {
      const input = { commandId: randomUUID(), contactId: randomUUID(), name: 'Somebody' }
      expect((await browser.graphql(addContact, { input })).data).toMatchObject({ addContact: { ok: true } })
    }
  })

  it('is read as the role that sees only their rows', async () => {
    await members.robin.graphql('{ contacts(first: 1) { edges { node { id } } } }')
    const { rows } = await members.house.database.pool.query(
      `select distinct usename as name from pg_stat_activity where application_name = 'kith api, for viewers'
       and datname = current_database()`,
    )
    expect(rows).toEqual([{ name: role }])
  })

  it('is theirs alone, though the statement asks for everything', async () => {
    const everything = { text: 'select owner_id as owner from read.contact' }
    expect((await app.query(everything)).rows).toEqual([])
    const { rows } = await members.house.database.pool.query<{ owner: string; workspace: string; count: number }>(
      'select owner_id as owner, workspace_id as workspace, count(*)::int from read.contact group by 1, 2 order by 3',
    )
    expect(rows.map(({ count }) => count)).toEqual([1, 2])
    for (const { owner, workspace, count } of rows) {
      const own = await asViewer(app, { userId: owner, workspaceId: workspace }).query<{ owner: string }>(everything)
      expect(own.rows.map((row) => row.owner)).toEqual(Array.from({ length: count }, () => owner))
    }
  })
})

describe('the role that reads for viewers', () => {
  it('reads nothing but read models and mails, and writes nothing', async () => {
    const { rows } = await members.house.database.pool.query<{ schema: string }>(
      `select distinct case when n.nspname like 'rm\\_%' then 'rm' else n.nspname end as schema
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind <> 'i' and n.nspname !~ '^(pg_|information_schema$)' and has_schema_privilege($1, n.oid, 'usage')
         and has_table_privilege($1, c.oid, 'select') and c.relname !~ '^pg_stat_statements' order by 1`,
      [role],
    )
    expect(rows.map(({ schema }) => schema)).toEqual(['mail', 'read', 'rm'])
    await expect(app.query('insert into mail.outbox default values')).rejects.toThrow('permission denied')
    await expect(app.query('create table public.mine (id int)')).rejects.toThrow('permission denied')
  })

  it.each(['auth', 'vault', 'api', 'kith'])('is turned away from everything in %s', async (schema) => {
    const { rows } = await members.house.database.pool.query<{ name: string }>(
      `select quote_ident(relname) as name from pg_class where relnamespace = $1::regnamespace and relkind in ('r', 'v', 'S')`,
      [schema],
    )
    expect(rows.length).toBeGreaterThan(1)
    for (const { name } of rows)
      await expect(app.query(`select from ${schema}.${name}`)).rejects.toThrow(`permission denied for schema ${schema}`)
  })

  it('runs with other rights only what the schema of readers offers', async () => {
    const { rows } = await members.house.database.pool.query<{ schema: string; safe: boolean }>(
      `select distinct n.nspname as schema, coalesce(p.proconfig, '{}') @> array['search_path=""'] as safe
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and has_schema_privilege($1, n.oid, 'usage') and has_function_privilege($1, p.oid, 'execute')`,
      [role],
    )
    expect(rows).toEqual([{ schema: 'read', safe: true }])
  })

  it('may be seen to by an operator, who names it', async () => {
    await expect(start(appUrl)).resolves.toBeUndefined()
  })

  it('is not replaced by one that sees past the rules', async () => {
    await expect(start(members.house.database.connectionString)).rejects.toThrow(
      /could read past the rules for rows\. Name in DATABASE_APP_URL/,
    )
  })
})
