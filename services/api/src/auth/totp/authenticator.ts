import type { Instant, UserId } from '@kith/kernel'
import type { Pool, PoolClient } from '@kith/postgres'
import type { SecretBox } from '@kith/vault'
import { stepOfCode } from './one-time-code.ts'

type Queryable = Pick<Pool, 'query'> | Pick<PoolClient, 'query'>

/**
 * Wrong codes of an app that an account forgives within an hour. Whoever knows the password could otherwise begin anew
 * for ever: with ten tries an hour and three codes that are good at a time, a guess takes years.
 */
export const wrongCodesPerHour = 10

const contextOf = (userId: UserId): string => `totp ${userId}`

/** The secret of an app while it is not switched on yet, and afterwards. Nobody else's box opens. */
export const sealTotpSecret = (box: SecretBox, userId: UserId, secret: Uint8Array): Buffer =>
  box.seal(contextOf(userId), secret)

export const openTotpSecret = (box: SecretBox, userId: UserId, sealed: Uint8Array): Buffer =>
  box.open(contextOf(userId), sealed)

export const totpIsOn = async (db: Queryable, userId: UserId): Promise<boolean> => {
  const { rowCount } = await db.query({
    name: 'totp-is-on',
    text: 'select from auth.totp where user_id = $1',
    values: [userId],
  })
  return rowCount === 1
}

/** Switches an app on, in the place of one that was. `step`: of the code that proved that the app has the secret. */
export const switchTotpOn = async (
  db: Queryable,
  totp: { readonly userId: UserId; readonly sealed: Uint8Array; readonly step: number; readonly now: Instant },
): Promise<void> => {
  await db.query({
    name: 'totp-on',
    text: `insert into auth.totp (user_id, secret, last_step, wrong_since, enabled_at) values ($1, $2, $3, $4, $4)
      on conflict (user_id) do update set secret = excluded.secret, last_step = excluded.last_step, wrong_tries = 0,
        wrong_since = excluded.wrong_since, enabled_at = excluded.enabled_at`,
    values: [totp.userId, Buffer.from(totp.sealed), totp.step, totp.now],
  })
}

/** False when none was on. */
export const switchTotpOff = async (db: Queryable, userId: UserId): Promise<boolean> => {
  const { rowCount } = await db.query({
    name: 'totp-off',
    text: 'delete from auth.totp where user_id = $1',
    values: [userId],
  })
  return rowCount === 1
}

const stale = `wrong_since <= $2::timestamptz - interval '1 hour'`

// Counts before the code is looked at: tries at the same moment cannot be more than the limit.
const countTry = `update auth.totp set
    wrong_tries = case when ${stale} then 1 else wrong_tries + 1 end,
    wrong_since = case when ${stale} then $2::timestamptz else wrong_since end
  where user_id = $1 and (wrong_tries < ${wrongCodesPerHour} or ${stale})
  returning secret`

// A step is taken once, and none before it: whoever looks over a shoulder cannot use what they saw.
const takeStep = 'update auth.totp set last_step = $2, wrong_tries = 0 where user_id = $1 and last_step < $2'

export type CodeVerdict = 'right' | 'wrong' | 'too-many'

/** Whether a code of the app is right just now, and was not used before; uses it up. */
export const checkTotpCode = async (
  house: { readonly system: Pool; readonly box: SecretBox },
  asked: { readonly userId: UserId; readonly code: string; readonly now: Instant },
): Promise<CodeVerdict> => {
  const { system, box } = house
  const { userId, code, now } = asked
  const { rows } = await system.query<{ secret: Buffer }>({ name: 'totp-try', text: countTry, values: [userId, now] })
  const [row] = rows
  if (!row) return (await totpIsOn(system, userId)) ? 'too-many' : 'wrong'
  const step = stepOfCode(openTotpSecret(box, userId, row.secret), code, now)
  if (step === undefined) return 'wrong'
  const { rowCount } = await system.query({ name: 'totp-step', text: takeStep, values: [userId, step] })
  return rowCount === 1 ? 'right' : 'wrong'
}
