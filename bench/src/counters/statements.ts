import type { Pool } from 'pg'

export interface Statement {
  readonly query: string
  readonly calls: number
}

/** Forgets what was counted so far. */
export const resetStatements = async (admin: Pool): Promise<void> => {
  await admin.query('select pg_stat_statements_reset()')
}

/**
 * Every statement that ran in Kith's database since the last reset, with how often. What says for whom rows are read goes
 * along with each statement for a viewer, on the same way to the server, and is not one of them.
 */
export const statementsSince = async (admin: Pool): Promise<readonly Statement[]> => {
  const { rows } = await admin.query<Statement>(
    `select query, calls::int as calls from pg_stat_statements
     where toplevel and dbid = (select oid from pg_database where datname = 'kith')
       and not (userid = (select oid from pg_roles where rolname = 'kith_app') and query ~ '^(begin|commit|select set_config)')
     order by calls desc`,
  )
  return rows
}

/** Runs while these processes of the app stand still: what they do by themselves would be counted too. */
export const whileStill = async <Value>(
  pids: readonly (number | undefined)[],
  work: () => Promise<Value>,
): Promise<Value> => {
  const present = pids.filter((pid) => pid !== undefined)
  for (const pid of present) process.kill(pid, 'SIGSTOP')
  try {
    return await work()
  } finally {
    for (const pid of present) process.kill(pid, 'SIGCONT')
  }
}
