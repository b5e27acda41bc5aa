import type { UserId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'

/** Those of the accounts that have an authenticator app or a passkey. */
export const withSecondFactor = async (
  system: Pick<Pool, 'query'>,
  userIds: readonly UserId[],
): Promise<ReadonlySet<UserId>> => {
  const { rows } = await system.query<{ user_id: UserId }>({
    name: 'second-factor-many',
    text: `select user_id from auth.totp where user_id = any($1::uuid[])
      union select user_id from auth.passkey where user_id = any($1::uuid[])`,
    values: [userIds],
  })
  return new Set(rows.map(({ user_id }) => user_id))
}
