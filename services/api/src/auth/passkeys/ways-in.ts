import type { UserId } from '@kith/kernel'
import type { PoolClient } from '@kith/postgres'

/**
 * How many ways into an account there are: its password, each passkey, the provider. Holds the account for the rest of
 * the transaction, so that two who take one away each do not take the last.
 */
export const countWaysIn = async (client: PoolClient, userId: UserId, issuer: string | undefined): Promise<number> => {
  // First the lock, then the count in a statement of its own: one that waited for the lock sees what was there before.
  const { rows: accounts } = await client.query<{ password: boolean }>(
    'select password_hash is not null as password from auth.account where user_id = $1 for update',
    [userId],
  )
  const { rows } = await client.query<{ others: number }>(
    `select ((select count(*) from auth.passkey where user_id = $1)
      + (select count(*) from auth.identity where user_id = $1 and issuer = $2))::int as others`,
    [userId, issuer ?? null],
  )
  return (accounts[0]?.password ? 1 : 0) + (rows[0]?.others ?? 0)
}

/** What to tell somebody who is about to lock themselves out. */
export const lastWayIn = {
  code: 'LAST_WAY_IN',
  message: 'This is the only way into your account. Please add another one first: a password or a passkey.',
} as const
