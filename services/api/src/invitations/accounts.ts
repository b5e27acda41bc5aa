import type { UserId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'

/** The accounts of these addresses (in lower case), as far as there are any. */
export const accountsByEmail = async (
  system: Pick<Pool, 'query'>,
  emails: readonly string[],
): Promise<ReadonlyMap<string, UserId>> => {
  const { rows } = await system.query<{ email: string; userId: UserId }>({
    name: 'accounts-by-email',
    text: 'select lower(email) as email, user_id as "userId" from auth.account where lower(email) = any($1)',
    values: [emails],
  })
  return new Map(rows.map(({ email, userId }) => [email, userId]))
}
