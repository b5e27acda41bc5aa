import { randomUUID } from 'node:crypto'
import type { Clock, Instant, UserId, WorkspaceId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import type { Scope } from '../../graphql/credential.ts'
import { hashOf, isSecret, newSecret } from '../secrets.ts'

/** As its owner sees it; what it looks like was shown once. */
export interface AccessTokenLine {
  readonly id: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly lastUsedAt: Instant | null
}

/** Somebody's program: who it speaks for, where, and how far it reaches. */
export interface AccessToken {
  readonly userId: UserId
  readonly workspaceId: WorkspaceId
  readonly scopes: readonly Scope[]
  /** Whether it was made by somebody who had shown a second factor. */
  readonly hasSecondFactor: boolean
}

export interface NewAccessToken extends AccessToken {
  readonly name: string
  readonly days: number
}

/** Tokens of people for their own programs. Only hashes are kept. */
export interface AccessTokens {
  readonly make: (token: NewAccessToken) => Promise<{ readonly id: string; readonly token: string }>
  /** Whose token this is; undefined when it is none of ours, or has expired. */
  readonly read: (token: string) => Promise<AccessToken | undefined>
  readonly list: (userId: UserId) => Promise<readonly AccessTokenLine[]>
  /** False when it is not theirs or not there. */
  readonly revoke: (userId: UserId, id: string) => Promise<boolean>
}

/** People and secret scanners know what they found. */
const prefix = 'kith_pat_'

/** So many at once of one person. */
export const mostTokens = 50

const statements = {
  make: `insert into auth.access_token (id, token_hash, user_id, workspace_id, name, scopes, second_factor, created_at,
      expires_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8::timestamptz, $8::timestamptz + make_interval(days => $9))`,
  read: `select id, user_id as "userId", workspace_id as "workspaceId", scopes, second_factor as "hasSecondFactor",
      coalesce(last_used_at, '-infinity') < $2::timestamptz - interval '1 minute' as aging
    from auth.access_token where token_hash = $1 and expires_at > $2`,
  touch: `update auth.access_token set last_used_at = $2 where id = $1`,
  list: `select id, name, scopes, created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt"
    from auth.access_token where user_id = $1 and expires_at > $2 order by created_at desc, id limit 200`,
  revoke: `delete from auth.access_token where user_id = $1 and id = $2`,
} as const

export const createAccessTokens = (house: { readonly system: Pool; readonly clock: Clock }): AccessTokens => {
  const { system, clock } = house
  return {
    make: async ({ userId, workspaceId, name, scopes, hasSecondFactor, days }) => {
      const id = randomUUID()
      const secret = newSecret()
      const values = [id, hashOf(secret), userId, workspaceId, name, scopes, hasSecondFactor, clock.now(), days]
      await system.query(statements.make, values)
      return { id, token: `${prefix}${secret}` }
    },
    read: async (token) => {
      const secret = token.startsWith(prefix) ? token.slice(prefix.length) : ''
      if (!isSecret(secret)) return undefined
      const now = clock.now()
      const { rows } = await system.query<AccessToken & { id: string; aging: boolean }>({
        name: 'access-token-read',
        text: statements.read,
        values: [hashOf(secret), now],
      })
      const [row] = rows
      if (!row) return undefined
      if (row.aging) await system.query(statements.touch, [row.id, now])
      const { userId, workspaceId, scopes, hasSecondFactor } = row
      return { userId, workspaceId, scopes, hasSecondFactor }
    },
    list: async (userId) => (await system.query<AccessTokenLine>(statements.list, [userId, clock.now()])).rows,
    revoke: async (userId, id) => (await system.query(statements.revoke, [userId, id])).rowCount === 1,
  }
}
