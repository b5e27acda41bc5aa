import type { EventPlace } from '@kith/event-store'
import type { Pool, PoolClient } from '@kith/postgres'

/** Remembers an event of which nothing could be made to follow, so that somebody sees it. */
export const notePassedOver = async (
  db: Pool | PoolClient,
  { id, position, stream, type }: EventPlace,
  error: string,
): Promise<void> => {
  await db.query(
    `insert into notifier.passed_over (event_id, position, stream, type, error) values ($1, $2, $3, $4, $5)
     on conflict (event_id) do nothing`,
    [id, position.toString(), stream, type, error.slice(0, 500)],
  )
}

/** How many there are. */
export const countPassedOver = async (pool: Pool): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from notifier.passed_over')
  return rows[0]?.count ?? 0
}
