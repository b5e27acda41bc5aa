import type { Pool } from '@kith/postgres'

const isDeadlock = (error: unknown): boolean => (error as { readonly code?: string }).code === '40P01'

/**
 * Empties the queue's store in PostgreSQL, as if it had been lost. Takes locks on all its tables at once, and may be the
 * one whom PostgreSQL sends away when workers hold some of them: then it comes again.
 */
export const wipeQueue = async (pool: Pool): Promise<void> => {
  const { rows } = await pool.query<{ tables: string }>(
    `select string_agg(format('bullmq.%I', tablename), ', ') as tables from pg_tables
      where schemaname = 'bullmq' and tablename <> 'migration'`,
  )
  for (;;) {
    try {
      await pool.query(`truncate ${rows[0]?.tables ?? ''}`)
      return
    } catch (error) {
      if (!isDeadlock(error)) throw error
    }
  }
}
