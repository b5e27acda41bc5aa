import pg from 'pg'

export interface PoolOptions {
  readonly connectionString: string
  /** Connections at most. */
  readonly max: number
  /** Shown in pg_stat_activity, so that an operator sees who holds what. */
  readonly applicationName: string
  /** Hears of idle connections that broke; the pool replaces them by itself. */
  readonly onLost?: (error: Error) => void
  /** Sends statements without waiting for the answers to those before them; for `asViewer`. */
  readonly pipeline?: boolean
  /** The server gives up on a statement that takes longer than so many milliseconds. */
  readonly statementTimeout?: number
}

/**
 * A pool of connections. A server that goes away and comes back needs nothing from the caller: broken connections are
 * replaced at the next query. Close with `end()`.
 */
export const openPool = (options: PoolOptions): pg.Pool => {
  const { connectionString, max, applicationName, onLost, pipeline = false, statementTimeout } = options
  const pool = new pg.Pool({
    connectionString,
    max,
    pipeline,
    application_name: applicationName,
    ...(statementTimeout === undefined ? {} : { statement_timeout: statementTimeout }),
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
  })
  // Without a listener Node ends the process when an idle connection breaks.
  pool.on('error', (error) => onLost?.(error))
  return pool
}
