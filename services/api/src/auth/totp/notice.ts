import type { UserId } from '@kith/kernel'
import type { Pool, PoolClient } from '@kith/postgres'
import { requestMail } from '@kith/read-model/outbox'
import type { FactorChange } from '@kith/read-model/outbox'

/**
 * Tells the owner of an account by mail that the ways in have changed, to the address of the account. Part of the
 * transaction that changes them: both stand or none.
 */
export const tellOwner = async (
  db: Pick<Pool, 'query'> | Pick<PoolClient, 'query'>,
  userId: UserId,
  change: FactorChange,
): Promise<void> => {
  const { rows } = await db.query<{ email: string }>({
    name: 'factor-owner',
    text: 'select email from auth.account where user_id = $1',
    values: [userId],
  })
  const [account] = rows
  if (account) await requestMail(db, { kind: 'second-factor-changed', userId, address: account.email, change })
}
