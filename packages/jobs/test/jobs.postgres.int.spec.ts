import { openTestDatabase } from '@kith/postgres/testing'
import { Client } from 'pg'
import { jobsContract } from './contract.ts'

/** Empties every table of the queue, except the list of its migrations. */
const truncate = async (connectionString: string): Promise<void> => {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    const { rows } = await client.query<{ tables: string | null }>(
      `select string_agg(format('bullmq.%I', tablename), ', ') as tables
       from pg_tables where schemaname = 'bullmq' and tablename <> 'migration'`,
    )
    const tables = rows[0]?.tables
    if (tables) await client.query(`truncate ${tables}`)
  } finally {
    await client.end()
  }
}

jobsContract('PostgreSQL', async () => {
  const database = await openTestDatabase()
  return {
    store: { connectionString: database.connectionString },
    wipe: () => truncate(database.connectionString),
    stop: () => database.drop(),
  }
})
