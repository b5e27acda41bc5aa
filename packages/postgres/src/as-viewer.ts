import type { Pool, QueryConfig, QueryResult, QueryResultRow } from 'pg'

/** For whom rows are read. */
export interface RowViewer {
  readonly userId: string
  readonly workspaceId: string
}

/** A database that shows one person what is theirs. */
export interface ViewerDatabase {
  readonly query: <Row extends QueryResultRow>(config: QueryConfig) => Promise<QueryResult<Row>>
}

const setViewer = {
  name: 'set-viewer',
  text: `select set_config('app.viewer', $1, true), set_config('app.workspace', $2, true)`,
}

/**
 * The database as one viewer may see it: each statement runs in a transaction of its own in which `app.viewer` and
 * `app.workspace` are set, for the rules of the tables to go by. The settings end with the transaction, so that the next
 * one on the same connection begins with nobody.
 *
 * `pool` must be in pipeline mode (see `openPool`): beginning, settings, statement and end then go out together and cost
 * one way to the server and back. When the settings fail the statement is refused with them; when the statement fails its
 * transaction is rolled back and its error thrown. A connection that breaks meanwhile is thrown away.
 */
export const asViewer = (pool: Pool, { userId, workspaceId }: RowViewer): ViewerDatabase => {
  const settings = { ...setViewer, values: [userId, workspaceId] }
  return {
    query: async <Row extends QueryResultRow>(config: QueryConfig): Promise<QueryResult<Row>> => {
      const client = await pool.connect()
      let broken: Error | undefined
      // A connection that breaks tells it by an event that would otherwise end the process.
      const onError = (error: Error): void => {
        broken = error
      }
      client.on('error', onError)
      try {
        const [began, set, answered, ended] = await Promise.allSettled([
          client.query('begin'),
          client.query(settings),
          client.query<Row>(config),
          client.query('commit'),
        ])
        if (began.status === 'rejected') throw (broken = began.reason as Error)
        if (ended.status === 'rejected') broken = ended.reason as Error
        if (set.status === 'rejected') throw set.reason
        if (answered.status === 'rejected') throw answered.reason
        if (ended.status === 'rejected') throw ended.reason
        return answered.value
      } finally {
        client.off('error', onError)
        client.release(broken)
      }
    },
  }
}
