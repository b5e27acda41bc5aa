import pg from 'pg'

export interface PoolOptions {
  readonly connectionString: string
  /** Connections at most. */
  readonly max: number
  /** Shown in pg_stat_activity, so that an operator sees who holds what. */
  readonly applicationName: string
  /** Hears of idle connections that broke; the pool replaces them by itself. */
  readonly onLost?: (error: Error) => void
}

/**
 * A pool of connections. A server that goes away and comes back needs nothing from the caller: broken connections are
 * replaced at the next query. Close with `end()`.
 */
export const openPool = ({ connectionString, max, applicationName, onLost }: PoolOptions): pg.Pool => {
  const pool = new pg.Pool({
    connectionString,
    max,
    application_name: applicationName,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
  })
  // Without a listener Node ends the process when an idle connection breaks.
  pool.on('error', (error) => onLost?.(error))
  return pool
}
