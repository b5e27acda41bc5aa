import { asViewer, letAppRoleIn, openPool, refuseMightyRole } from '@kith/postgres'
import type { Pool, PoolOptions } from '@kith/postgres'
import type { DatabaseOf } from './house.ts'

interface Options extends Pick<PoolOptions, 'onLost'> {
  readonly system: Pool
  /** The owner's. */
  readonly connectionString: string
  /** How the viewers' role signs in, when an operator sees to it. */
  readonly appUrl: string | undefined
  /** Otherwise the password that it is given. */
  readonly password: string
}

/** Longer than any page takes by far: a statement that runs away must not hold a connection. */
const longestStatementMs = 4_000

/**
 * Opens the connections that viewers' statements run on: as a role that owns nothing and sees only the rows that the
 * tables' rules give to the viewer. Throws a sentence when the role could see more.
 */
export const openViewerDatabases = async (
  options: Options,
): Promise<{ readonly databaseOf: DatabaseOf; readonly close: () => Promise<void> }> => {
  const { system, connectionString, appUrl, password, onLost } = options
  const pool = openPool({
    connectionString: appUrl ?? (await letAppRoleIn(system, { connectionString, password })),
    max: 10,
    applicationName: 'kith api, for viewers',
    pipeline: true,
    statementTimeout: longestStatementMs,
    ...(onLost ? { onLost } : {}),
  })
  try {
    await refuseMightyRole(pool, system)
  } catch (error) {
    await pool.end()
    throw error
  }
  return { databaseOf: (viewer) => asViewer(pool, viewer), close: () => pool.end() }
}
