import pg from 'pg'
import type { Pool, PoolClient } from 'pg'
import { inTransaction } from '../transaction.ts'
import { scramVerifier } from './scram.ts'

const longestName = 63

/**
 * The role that statements for a viewer run as: called after the database, `kith_app` for `kith`. Roles belong to the
 * whole server, and one server may hold several databases of Kith.
 */
export const appRoleName = async (db: Pick<Pool, 'query'>): Promise<string> => {
  const { rows } = await db.query<{ role: string }>(`select current_database() || '_app' as role`)
  const role = rows[0]?.role ?? ''
  if (Buffer.byteLength(role) > longestName)
    throw new Error(`The database needs a shorter name: its role "${role}" would have more than ${longestName} bytes.`)
  return role
}

const insufficientPrivilege = '42501'

const explained = (role: string, error: unknown): unknown => {
  if (!(error instanceof Error && 'code' in error && error.code === insufficientPrivilege)) return error
  const name = pg.escapeIdentifier(role)
  return new Error(
    `The role of DATABASE_URL may not make or change the role ${name}, which reads for viewers. Give it the right ` +
      `(alter role … createrole), or make the role by hand (create role ${name} login password '…') and name it in ` +
      'DATABASE_APP_URL.',
    { cause: error },
  )
}

const ensure = async (client: PoolClient): Promise<string> => {
  const role = await appRoleName(client)
  // Processes that start together take turns; the role is of this database alone, and so is the lock.
  await client.query(`select pg_advisory_xact_lock(hashtextextended('kith app role', 0))`)
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
  if (rowCount === 0)
    await client
      .query(
        `create role ${pg.escapeIdentifier(role)} nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication`,
      )
      .catch((error: unknown) => Promise.reject(explained(role, error)))
  return role
}

/** Makes the role when it is not there, without a way to sign in. It has no rights until somebody grants them. */
export const ensureAppRole = (pool: Pool): Promise<string> => inTransaction(pool, ensure)

/**
 * Makes the role when it is not there, gives it this password, and answers the connection string to sign in with.
 * `connectionString` is the owner's; `password` must be ASCII.
 */
export const letAppRoleIn = (
  pool: Pool,
  { connectionString, password }: { readonly connectionString: string; readonly password: string },
): Promise<string> =>
  inTransaction(pool, async (client) => {
    const role = await ensure(client)
    await client
      .query(`alter role ${pg.escapeIdentifier(role)} login password '${scramVerifier(password)}'`)
      .catch((error: unknown) => Promise.reject(explained(role, error)))
    const { rows } = await client.query<{ name: string }>('select current_database() as name')
    const url = new URL(connectionString)
    url.username = encodeURIComponent(role)
    url.password = encodeURIComponent(password)
    // Without a path the database would be the one called like the role.
    url.pathname = `/${encodeURIComponent(rows[0]?.name ?? '')}`
    return url.href
  })

interface Rights {
  readonly name: string
  readonly isMighty: boolean
  readonly ownsTables: boolean
  readonly isAppRole: boolean
}

const placeOf = async (pool: Pool): Promise<string> => {
  const { rows } = await pool.query<{ place: string }>(
    `select concat_ws(' ', oid, pg_postmaster_start_time()) as place from pg_database where datname = current_database()`,
  )
  return rows[0]?.place ?? ''
}

/**
 * Throws a sentence when the role of the pool `app` could see past the rules for rows, is not the one that rights are
 * given to, or signs in to another database than the owner's pool.
 */
export const refuseMightyRole = async (app: Pool, owner: Pool): Promise<void> => {
  const role = await appRoleName(app)
  const { rows } = await app.query<Rights>(
    `select rolname as name, rolsuper or rolbypassrls or rolcreaterole as "isMighty",
       exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)' and pg_has_role(c.relowner, 'member'))
         as "ownsTables",
       exists (select from pg_roles a where a.rolname = $1 and pg_has_role(a.oid, 'usage')) as "isAppRole"
     from pg_roles where rolname = current_user`,
    [role],
  )
  const [found] = rows
  const plea = `Name in DATABASE_APP_URL the role "${role}", or leave it out and Kith sees to it.`
  if (!found || found.isMighty || found.ownsTables)
    throw new Error(`The role "${found?.name}" could read past the rules for rows. ${plea}`)
  if ((await placeOf(app)) !== (await placeOf(owner)))
    throw new Error('DATABASE_APP_URL names another database or server than DATABASE_URL. Both must name the same.')
  if (!found.isAppRole) throw new Error(`The role "${found.name}" has no rights to read. ${plea}`)
}
