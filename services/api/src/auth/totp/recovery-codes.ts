import type { UserId } from '@kith/kernel'
import type { Pool, PoolClient } from '@kith/postgres'
import { hashRecoveryCode, makeRecoveryCodes } from './recovery-code.ts'

type Queryable = Pick<Pool, 'query'> | Pick<PoolClient, 'query'>

/** Gives an account ten fresh codes, to be shown once; those it had are worth nothing from now on. */
export const renewRecoveryCodes = async (
  client: PoolClient,
  key: Uint8Array,
  userId: UserId,
): Promise<readonly string[]> => {
  const codes = makeRecoveryCodes()
  const hashes = codes.map((code) => hashRecoveryCode(key, userId, code))
  await client.query('delete from auth.recovery_code where user_id = $1', [userId])
  await client.query('insert into auth.recovery_code (user_id, hash) select $1, unnest($2::bytea[])', [userId, hashes])
  return codes
}

export const recoveryCodesLeft = async (db: Queryable, userId: UserId): Promise<number> => {
  const { rows } = await db.query<{ left: number }>({
    name: 'recovery-left',
    text: 'select count(*)::int as left from auth.recovery_code where user_id = $1',
    values: [userId],
  })
  return rows[0]?.left ?? 0
}

export const forgetRecoveryCodes = async (db: Queryable, userId: UserId): Promise<void> => {
  await db.query('delete from auth.recovery_code where user_id = $1', [userId])
}

/** Uses a code up; of several who try at the same moment one gets it. False when it is none of theirs. */
export const takeRecoveryCode = async (
  db: Queryable,
  key: Uint8Array,
  code: { readonly userId: UserId; readonly text: string },
): Promise<boolean> => {
  const hash = hashRecoveryCode(key, code.userId, code.text)
  if (!hash) return false
  const { rowCount } = await db.query({
    name: 'recovery-take',
    text: 'delete from auth.recovery_code where user_id = $1 and hash = $2',
    values: [code.userId, hash],
  })
  return rowCount === 1
}
