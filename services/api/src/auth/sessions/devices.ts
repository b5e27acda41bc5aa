import { randomUUID } from 'node:crypto'
import type { Instant, UserId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { hashOf, isSecret, newSecret } from '../secrets.ts'

/** A browser as an account knows it. */
export interface Device {
  readonly id: string
  /** What its cookie is to hold. */
  readonly secret: string
  /** The account has been used before, and never with this device. */
  readonly isNews: boolean
}

/** Devices that nobody signed in with for so long are forgotten, as their cookies are. */
export const deviceDays = 365

const recognise = `with known as (
    select count(*)::int as others from auth.device where user_id = $1
  ), met as (
    insert into auth.device (token_hash, user_id, id, created_at, seen_at) values ($2, $1, $3, $4, $4)
    on conflict (user_id, token_hash) do update set seen_at = excluded.seen_at
    returning id
  )
  select met.id, known.others from met, known`

/** Whether a device cookie belongs to the account of an address: such a device is no stranger. */
export const isKnownDevice = async (system: Pool, email: string, secret: string | undefined): Promise<boolean> => {
  if (secret === undefined || !isSecret(secret)) return false
  const { rowCount } = await system.query({
    name: 'device-known',
    text: `select from auth.device d join auth.account a using (user_id)
      where lower(a.email) = lower($1) and d.token_hash = $2`,
    values: [email, hashOf(secret)],
  })
  return rowCount === 1
}

/** Takes note that an account is used from a device, and tells whether that is news. */
export const meetDevice = async (
  system: Pool,
  meeting: { readonly userId: UserId; readonly secret: string | undefined; readonly now: Instant },
): Promise<Device> => {
  const { userId, now } = meeting
  const secret = meeting.secret !== undefined && isSecret(meeting.secret) ? meeting.secret : newSecret()
  const id = randomUUID()
  const { rows } = await system.query<{ id: string; others: number }>({
    name: 'device-meet',
    text: recognise,
    values: [userId, hashOf(secret), id, now],
  })
  const [row] = rows
  return { id: row?.id ?? id, secret, isNews: row !== undefined && row.id === id && row.others > 0 }
}
