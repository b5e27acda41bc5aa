import type { PoolClient } from '@kith/postgres'

const key = "hashtextextended('kith rebuild ' || $1, 0)"

/** Takes the right to make generations of a projection until the session ends; false when somebody has it. */
export const tryLockRebuilds = async (client: PoolClient, projection: string): Promise<boolean> => {
  const { rows } = await client.query<{ locked: boolean }>(`select pg_try_advisory_lock(${key}) as locked`, [
    projection,
  ])
  return rows[0]?.locked === true
}

/** Waits for the same right and keeps it until the transaction ends. */
export const lockRebuilds = async (client: PoolClient, projection: string): Promise<void> => {
  await client.query(`select pg_advisory_xact_lock(${key})`, [projection])
}

/** Gives the right back that tryLockRebuilds took. */
export const unlockRebuilds = async (client: PoolClient, projection: string): Promise<void> => {
  await client.query(`select pg_advisory_unlock(${key})`, [projection])
}
