import { randomUUID } from 'node:crypto'
import type { Clock, UserId } from '@kith/kernel'
import type { Pool, PoolClient } from '@kith/postgres'
import type { LinkPurpose, LinkTokens } from '@kith/vault'

type Queryable = Pick<Pool, 'query'> | Pick<PoolClient, 'query'>

/** A link that was sent to somebody by mail, as its row tells. */
export interface Link {
  readonly id: string
  readonly userId: UserId | null
  readonly data: Readonly<Record<string, unknown>>
}

export interface NewLink {
  readonly purpose: LinkPurpose
  /** Null when it is for somebody who has no account yet. */
  readonly userId: UserId | null
  readonly data?: Readonly<Record<string, unknown>>
  readonly minutes: number
  /** Random unless told; an act that is repeated meets its first link again. */
  readonly id?: string
  /** Whether making it again counts its minutes anew; one that was used up stays so. */
  readonly renew?: true
}

/**
 * Links in mails. The mail holds a token made of the row's id (see `createLinkTokens`); the row says what for, until
 * when, and that it was used. All take the transaction they are to be part of, if there is one.
 */
export interface Links {
  /** Answers the id: what mails are requested with. */
  readonly make: (link: NewLink, within?: Queryable) => Promise<string>
  /** What a token is good for; uses nothing up. */
  readonly look: (purpose: LinkPurpose, token: string) => Promise<Link | undefined>
  /** Uses a link up. Of several who try at the same moment one gets it, the others nothing. */
  readonly use: (purpose: LinkPurpose, token: string, within?: Queryable) => Promise<Link | undefined>
  /** Uses up a link whose token was looked at before: what it was for is done. */
  readonly spend: (purpose: LinkPurpose, id: string, within?: Queryable) => Promise<void>
  /** Makes the open links of somebody worthless. */
  readonly revoke: (userId: UserId, purposes: readonly LinkPurpose[], within?: Queryable) => Promise<void>
  /** The text behind the `#`; only for those who hand a link over themselves. */
  readonly tokenOf: (purpose: LinkPurpose, id: string) => string
}

const columns = `id, user_id as "userId", data`

const statements = {
  make: `insert into auth.link (id, purpose, user_id, data, created_at, expires_at)
    values ($1, $2, $3, $4, $5::timestamptz, $5::timestamptz + make_interval(mins => $6)) on conflict (id) do nothing`,
  renew: `insert into auth.link as link (id, purpose, user_id, data, created_at, expires_at)
    values ($1, $2, $3, $4, $5::timestamptz, $5::timestamptz + make_interval(mins => $6))
    on conflict (id) do update set expires_at = excluded.expires_at where link.used_at is null`,
  look: `select ${columns} from auth.link where id = $1 and purpose = $2 and used_at is null and expires_at > $3`,
  use: `update auth.link set used_at = $3 where id = $1 and purpose = $2 and used_at is null and expires_at > $3
    returning ${columns}`,
  spend: `update auth.link set used_at = $3 where id = $1 and purpose = $2 and used_at is null`,
  revoke: `update auth.link set used_at = $3 where user_id = $1 and purpose = any($2) and used_at is null`,
} as const

export const createLinks = (house: {
  readonly system: Pool
  readonly clock: Clock
  readonly tokens: LinkTokens
}): Links => {
  const { system, clock, tokens } = house
  const find = async (
    name: 'look' | 'use',
    { purpose, token, within = system }: { purpose: LinkPurpose; token: string; within?: Queryable | undefined },
  ): Promise<Link | undefined> => {
    const id = tokens.open(purpose, token)
    if (id === undefined) return undefined
    const { rows } = await within.query<Link>({
      name: `link-${name}`,
      text: statements[name],
      values: [id, purpose, clock.now()],
    })
    return rows[0]
  }
  return {
    make: async ({ purpose, userId, data = {}, minutes, id = randomUUID(), renew }, within = system) => {
      const values = [id, purpose, userId, JSON.stringify(data), clock.now(), minutes]
      const name = renew ? 'renew' : 'make'
      await within.query({ name: `link-${name}`, text: statements[name], values })
      return id
    },
    look: (purpose, token) => find('look', { purpose, token }),
    use: (purpose, token, within) => find('use', { purpose, token, within }),
    spend: async (purpose, id, within = system) => {
      await within.query({ name: 'link-spend', text: statements.spend, values: [id, purpose, clock.now()] })
    },
    revoke: async (userId, purposes, within = system) => {
      await within.query({ name: 'link-revoke', text: statements.revoke, values: [userId, purposes, clock.now()] })
    },
    tokenOf: tokens.make,
  }
}
