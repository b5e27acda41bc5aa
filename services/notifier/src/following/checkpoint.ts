import type { Pool, PoolClient } from '@kith/postgres'

/** The checkpoint was not where we left it: another instance is at work. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

/** Position of the last event that was followed; undefined before the first. */
export const readCheckpoint = async (pool: Pool): Promise<bigint | undefined> => {
  const { rows } = await pool.query<{ position: string | null }>(
    `select commit_position::text as position from notifier.checkpoint where name = 'following'`,
  )
  const position = rows[0]?.position ?? null
  return position === null ? undefined : BigInt(position)
}

/** Moves the checkpoint by compare-and-set. Throws Overtaken when it stands elsewhere; the caller must then roll back. */
export const moveCheckpoint = async (db: Pool | PoolClient, from: bigint | undefined, to: bigint): Promise<void> => {
  const { rowCount } = await db.query({
    name: 'move-following',
    text: `update notifier.checkpoint set commit_position = $2
      where name = 'following' and commit_position is not distinct from $1::numeric`,
    values: [from?.toString() ?? null, to.toString()],
  })
  if (rowCount !== 1) throw new Overtaken('The checkpoint was moved by somebody else')
}
