import { deterministicId } from '@kith/kernel'
import { asViewer, letAppRoleIn, openPool, prepareRegistry } from '@kith/postgres'
import type { Pool, ViewerDatabase } from '@kith/postgres'
import { openTestDatabase } from '@kith/postgres/testing'
import type { TestDatabase } from '@kith/postgres/testing'
import { prepareOutbox } from '@kith/read-model/outbox'
import { prepareReading, projections } from '@kith/read-model/projections'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFirstGenerations, secureGenerations } from '../src/generations/active.ts'
import { fill, tablesNearViewers } from './sample-rows.ts'
import type { FoundTable, Person } from './sample-rows.ts'

const person = (name: string, workspace: string, roles: readonly string[]): Person => ({
  name,
  number: name.length,
  userId: deterministicId('person', name),
  workspaceId: deterministicId('workspace', workspace),
  roles,
})
const member = person('the member', 'here', ['member'])
const admin = person('the admin', 'here', ['member', 'mentor', 'coach', 'admin'])
const stranger = person('the stranger', 'elsewhere', ['admin'])
const people = [member, admin, stranger]

/** What more people than one of a workspace may see. Any other table is somebody's alone: also a new one. */
const shared = [
  'account',
  'audit_entry',
  'cohort',
  'cohort_member',
  'invitation',
  'membership',
  'opening',
  'opening_report',
  'shared_contact',
  'workspace',
]

/** Tables that tell of no person: which migrations ran, and how the way to the mail server is. */
const ofNobody = ['migration', 'line']

let database: TestDatabase
let owner: Pool
let app: Pool
let tables: readonly FoundTable[]

beforeAll(async () => {
  database = await openTestDatabase()
  const name = new URL(database.connectionString).pathname.slice(1)
  // As on a server that somebody else runs: whoever owns the tables is no superuser, so rules bind them too.
  await database.pool.query(`create role ${name}_owner login createrole password 'secret'`)
  await database.pool.query(`alter database ${name} owner to ${name}_owner`)
  const url = new URL(database.connectionString)
  Object.assign(url, { username: `${name}_owner`, password: 'secret' })
  owner = openPool({ connectionString: url.href, max: 4, applicationName: 'owner' })
  await prepareRegistry(owner)
  await prepareOutbox(owner)
  await prepareReading(owner)
  await makeFirstGenerations(owner, projections)
  const connectionString = await letAppRoleIn(owner, { connectionString: url.href, password: 'another-secret' })
  app = openPool({ connectionString, max: 4, applicationName: 'viewers', pipeline: true })
  tables = await tablesNearViewers(owner)
  for (const table of tables) await fill(owner, table, people)
})

afterAll(async () => {
  await app.end()
  await owner.end()
  await database.drop()
})

/** How many rows of one person somebody sees in a table, told by what only that person's rows hold; 'closed' for none at all. */
const seen = async (
  db: ViewerDatabase,
  { schema, name, isOfWorkspace }: FoundTable,
  whose: Person,
): Promise<number | 'closed'> => {
  try {
    const { rows } = await db.query<{ count: number }>({
      text: `select count(*)::int as count from ${schema}.${name} t
        where position($1 in t::text) > 0 or position($2 in t::text) > 0`,
      values: isOfWorkspace ? [whose.workspaceId, whose.workspaceId] : [whose.userId, whose.name],
    })
    return rows[0]?.count ?? 0
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('permission denied for table')) return 'closed'
    throw error
  }
}

/** Tables in which somebody sees rows of these people. */
const showing = async (db: ViewerDatabase, whose: readonly Person[], among = tables): Promise<readonly string[]> => {
  const found: string[] = []
  for (const table of among)
    for (const one of whose) {
      const count = await seen(db, table, one)
      if (count !== 'closed' && count > 0) found.push(`${table.name} of ${one.name}`)
    }
  return found
}

const isPrivate = ({ name }: FoundTable): boolean => !shared.includes(name)

const roleOf = async (pool: Pool): Promise<string> =>
  (await pool.query<{ role: string }>('select current_user as role')).rows[0]?.role ?? ''

/** Tables whose rules do not bind their owner, or that viewers may do more with than read. */
const unruled = async (): Promise<readonly string[]> => {
  const { rows } = await owner.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'm', 'f') and (n.nspname in ('read', 'mail') or n.nspname like 'rm\\_%')
       and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid)
         and not has_table_privilege($1, c.oid, 'insert, update, delete, truncate, references, trigger'))
     order by 1`,
    [await roleOf(app)],
  )
  return rows.map(({ name }) => name)
}

describe('every table that viewers come near', () => {
  it('is among those tried here, with rows of several people', async () => {
    const own = projections.flatMap((projection) => projection.tables.map(({ name }) => name))
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining([...own, 'outbox']))
    for (const table of tables)
      if (!ofNobody.includes(table.name))
        for (const one of people) expect([table.name, await seen(owner, table, one)]).toEqual([table.name, 1])
  })

  it('shows nothing to nobody', async () => {
    expect(await showing(app, people)).toEqual([])
  })

  it('shows a foreign viewer nothing foreign', async () => {
    expect(await showing(asViewer(app, stranger), [member, admin])).toEqual([])
  })

  it('shows an admin nothing that is a member’s alone', async () => {
    expect(await showing(asViewer(app, admin), [member], tables.filter(isPrivate))).toEqual([])
  })

  it('shows a member nothing that is an admin’s alone', async () => {
    expect(await showing(asViewer(app, member), [admin], tables.filter(isPrivate))).toEqual([])
  })

  it('shows a member neither invitations nor the history of administration nor anybody’s account', async () => {
    const kept = tables.filter(({ name }) => ['invitation', 'audit_entry', 'account'].includes(name))
    expect(kept).toHaveLength(3)
    expect(await showing(asViewer(app, member), [admin], kept)).toEqual([])
  })

  it('shows nothing of a workspace to who only says to be in it', async () => {
    const { workspaceId } = stranger
    expect(await showing(asViewer(app, { ...member, workspaceId }), [stranger])).toEqual([])
    expect(await showing(asViewer(app, { ...admin, workspaceId }), [stranger])).toEqual([])
    expect(await showing(asViewer(app, { ...stranger, workspaceId: member.workspaceId }), [member, admin])).toEqual([])
  })

  it('shows somebody’s own to them, unless no query reads it', async () => {
    const own = asViewer(app, member)
    const unread = []
    for (const table of tables.filter(isPrivate)) {
      const count = await seen(own, table, member)
      if (count === 'closed') unread.push(table.name)
      else expect([table.name, count]).toEqual([table.name, 1])
    }
    const closed = projections.flatMap(({ tables: known }) => known.filter(({ rows }) => rows('any') === undefined))
    const openMails = ['outbox', 'announced']
    const mails = tables.filter(({ schema, name }) => schema === 'mail' && !openMails.includes(name))
    expect(unread.toSorted()).toEqual([...closed, ...mails].map(({ name }) => name).toSorted())
  })

  it('binds also its owner, and lets a viewer read at most', async () => {
    expect(await unruled()).toEqual([])
  })

  it('is missed here when somebody makes it without a rule', async () => {
    await owner.query('create table rm_timeline_1.afterthought (owner_id uuid); create table read.aside (id uuid)')
    expect(await unruled()).toEqual(['read.aside', 'rm_timeline_1.afterthought'])
    await owner.query('drop table rm_timeline_1.afterthought, read.aside')
  })

  it('is read with the rights of who asks', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'v' and relnamespace = 'read'::regnamespace
       and not coalesce(reloptions, '{}') @> array['security_invoker=true']`,
    )
    expect(rows).toEqual([])
  })
})

describe('the role that reads for viewers', () => {
  it('is neither owner nor mighty', async () => {
    const { rows } = await app.query(
      `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as mighty,
         (select count(*)::int from pg_class where relowner = r.oid) as owned,
         (select count(*)::int from pg_auth_members where member = r.oid) as memberships
       from pg_roles r where rolname = current_user`,
    )
    expect(rows).toEqual([{ mighty: false, owned: 0, memberships: 0 }])
  })

  it('can neither become the owner nor lift a rule', async () => {
    const name = await roleOf(owner)
    await expect(app.query(`set role ${name}`)).rejects.toThrow('permission denied')
    await expect(app.query('alter table rm_contact_list_1.contact no force row level security')).rejects.toThrow(
      'must be owner',
    )
    await app.query('begin; set local row_security = off')
    await expect(app.query('select from read.contact')).rejects.toThrow('row-level security')
    await app.query('rollback')
  })
})

describe('rules for rows', () => {
  it('come back at the next start when somebody took them away, and cost nothing while they stand', async () => {
    const states = async (): Promise<unknown> =>
      (await owner.query(`select relname, relrowsecurity, xmin::text from pg_class where relname = 'timeline_entry'`))
        .rows
    await secureGenerations(owner, projections)
    const before = await states()
    await secureGenerations(owner, projections)
    expect(await states()).toEqual(before)
    await owner.query('alter table rm_timeline_1.timeline_entry no force row level security')
    await owner.query('drop policy viewer on rm_timeline_1.timeline_entry')
    await owner.query('create policy viewer on rm_timeline_1.timeline_entry for select using (true)')
    expect(await showing(asViewer(app, stranger), [member])).toEqual(['timeline_entry of the member'])
    await secureGenerations(owner, projections)
    expect(await showing(asViewer(app, stranger), [member])).toEqual([])
    expect(await unruled()).toEqual([])
  })

  it('end a workspace for who has left it', async () => {
    const rows = `update rm_member_1.membership set removed = $1 where user_id = $2`
    await owner.query(rows, [true, admin.userId])
    const common = tables.filter(({ name }) => shared.includes(name) && name !== 'shared_contact')
    expect(await showing(asViewer(app, admin), [member], common)).toEqual([])
    await owner.query(rows, [false, admin.userId])
    expect(await showing(asViewer(app, admin), [member], common)).toContain('membership of the member')
  })
})
