// How the rules for rows come into the database, and who may read at all.
import { appRoleName, ensureAppRole, inTransaction } from '@kith/postgres'
import type { Pool } from '@kith/postgres'
import pg from 'pg'
import type { PoolClient } from 'pg'
import { readFunctions } from './functions.ts'
import type { TableDefinition } from './projection.ts'

/** Two that grant or alter the same at once would fail. */
const takeTurn = (client: PoolClient): Promise<unknown> =>
  client.query(`select pg_advisory_xact_lock(hashtextextended('kith row security', 0))`)

/**
 * Makes the role that reads for viewers and the functions that rules call; several processes may do so at once. Before
 * any table: a rule names its functions.
 */
export const prepareReading = async (pool: Pool): Promise<void> => {
  const role = pg.escapeIdentifier(await ensureAppRole(pool))
  await inTransaction(pool, async (client) => {
    await takeTurn(client)
    for (const statement of readFunctions) await client.query(statement)
    await client.query(`grant usage on schema read to ${role}`)
    await client.query('revoke execute on all functions in schema read from public')
    await client.query(`grant execute on all functions in schema read to ${role}`)
  })
}

interface Secured {
  readonly forced: boolean
  readonly rule: string | null
  readonly isReadable: boolean
}

/** What the database says of each table of a schema now. */
const securedTables = async (client: PoolClient, schema: string, role: string): Promise<Map<string, Secured>> => {
  const { rows } = await client.query<Secured & { name: string }>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
       obj_description(p.oid, 'pg_policy') as rule, has_table_privilege($2, c.oid, 'select') as "isReadable"
     from pg_class c left join pg_policy p on p.polrelid = c.oid and p.polname = 'viewer'
     where c.relnamespace = $1::regnamespace and c.relkind = 'r'`,
    [schema, role],
  )
  return new Map(rows.map((row) => [row.name, row]))
}

const statementsFor = (on: string, rule: string | undefined, role: string): readonly string[] => [
  `alter table ${on} enable row level security, force row level security`,
  `drop policy if exists owner on ${on}`,
  // The projector, the notifier and the api's bookkeeping work with all rows.
  `create policy owner on ${on} to current_user using (true) with check (true)`,
  `drop policy if exists viewer on ${on}`,
  ...(rule === undefined
    ? [`revoke all on ${on} from ${role}`]
    : [
        `create policy viewer on ${on} for select using (${rule})`,
        `comment on policy viewer on ${on} is ${pg.escapeLiteral(rule)}`,
        `grant select on ${on} to ${role}`,
      ]),
]

/**
 * Puts the rules for rows on the tables of a generation; what stands already is left alone. Row-level security holds for
 * the owner of the tables too, who has a policy of its own. After `prepareReading`, and for a rebuild after its copying:
 * PostgreSQL copies nothing into a table with rules.
 */
export const secureTables = async (
  client: PoolClient,
  schema: string,
  tables: readonly Pick<TableDefinition, 'name' | 'rows'>[],
): Promise<void> => {
  const name = await appRoleName(client)
  const role = pg.escapeIdentifier(name)
  await takeTurn(client)
  await client.query(`grant usage on schema ${schema} to ${role}`)
  const secured = await securedTables(client, schema, name)
  for (const table of tables) {
    const rule = table.rows(schema)
    const now = secured.get(table.name)
    const stands = now?.forced === true && now.rule === (rule ?? null) && now.isReadable === (rule !== undefined)
    if (stands) continue
    for (const statement of statementsFor(`${schema}.${table.name}`, rule, role)) await client.query(statement)
  }
}

/** Lets viewers' statements use the views of tables that have a rule. Again after a view was made anew. */
export const grantViews = async (
  client: PoolClient,
  schema: string,
  tables: readonly Pick<TableDefinition, 'name' | 'rows'>[],
): Promise<void> => {
  const role = await appRoleName(client)
  await takeTurn(client)
  for (const { name, rows } of tables) {
    const { rows: found } = await client.query<{ isReadable: boolean }>(
      `select has_table_privilege($1, $2, 'select') as "isReadable"`,
      [role, `read.${name}`],
    )
    const may = rows(schema) !== undefined
    if (found[0]?.isReadable === may) continue
    const [verb, preposition] = may ? ['grant', 'to'] : ['revoke', 'from']
    await client.query(`${verb} select on read.${name} ${preposition} ${pg.escapeIdentifier(role)}`)
  }
}
