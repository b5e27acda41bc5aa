import { randomUUID } from 'node:crypto'
import type { Instant, UserId } from '@kith/kernel'
import type { Pool, PoolClient } from '@kith/postgres'
import type { Credential, KnownKey } from './ceremonies.ts'

type Queryable = Pick<Pool, 'query'> | Pick<PoolClient, 'query'>

/** A passkey as its owner sees it. */
export interface PasskeyLine {
  readonly id: string
  readonly name: string
  readonly createdAt: Instant
  readonly lastUsedAt: Instant | null
}

/** A passkey as a sign-in meets it. */
export interface Passkey extends Credential {
  readonly id: string
  readonly userId: UserId
}

/** More than anybody needs, and few enough for a browser to be handed all of them. */
export const mostPasskeys = 20

const instant = (date: Date): Instant => date.toISOString() as Instant

/** Those of an account, oldest first. */
export const passkeysOf = async (db: Queryable, userId: UserId): Promise<readonly PasskeyLine[]> => {
  const { rows } = await db.query<{ id: string; name: string; created_at: Date; last_used_at: Date | null }>({
    name: 'passkeys-of',
    text: 'select id, name, created_at, last_used_at from auth.passkey where user_id = $1 order by created_at, id',
    values: [userId],
  })
  return rows.map(({ id, name, created_at, last_used_at }) => ({
    id,
    name,
    createdAt: instant(created_at),
    lastUsedAt: last_used_at && instant(last_used_at),
  }))
}

/** What a browser has to be told of an account's keys. */
export const knownKeysOf = async (db: Queryable, userId: UserId): Promise<readonly KnownKey[]> => {
  const { rows } = await db.query<KnownKey>({
    name: 'passkey-known',
    text: 'select credential_id as "credentialId", transports from auth.passkey where user_id = $1 order by created_at',
    values: [userId],
  })
  return rows
}

export const findPasskey = async (db: Queryable, credentialId: string): Promise<Passkey | undefined> => {
  const { rows } = await db.query<Omit<Passkey, 'counter'> & { readonly counter: string }>({
    name: 'passkey-find',
    text: `select id, user_id as "userId", credential_id as "credentialId", public_key as "publicKey", counter, transports
      from auth.passkey where credential_id = $1`,
    values: [credentialId],
  })
  const [row] = rows
  return row && { ...row, counter: Number(row.counter) }
}

/**
 * Takes note of a use. False when the counter did not move on since it was read: the same answer came twice at once, or
 * there are two copies of the key.
 */
export const notePasskeyUse = async (
  db: Queryable,
  use: { readonly id: string; readonly counter: number; readonly now: Instant },
): Promise<boolean> => {
  const { rowCount } = await db.query({
    name: 'passkey-use',
    text: `update auth.passkey set counter = $2, last_used_at = $3
      where id = $1 and (counter < $2 or (counter = 0 and $2 = 0))`,
    values: [use.id, use.counter, use.now],
  })
  return rowCount === 1
}

export interface NewPasskey {
  readonly userId: UserId
  readonly name: string
  readonly now: Instant
  readonly credential: Credential
}

/** The id of the new passkey; undefined when somebody has this very key already, or the account has enough. */
export const addPasskey = async (db: Queryable, { userId, name, now, credential }: NewPasskey) => {
  const { credentialId, publicKey, counter, transports } = credential
  const { rows } = await db.query<{ id: string }>({
    name: 'passkey-add',
    text: `insert into auth.passkey (id, user_id, credential_id, public_key, counter, transports, name, created_at)
      select $1, $2, $3, $4, $5, $6, $7, $8
      where (select count(*) from auth.passkey where user_id = $2) < ${mostPasskeys}
      on conflict do nothing returning id`,
    values: [randomUUID(), userId, credentialId, Buffer.from(publicKey), counter, transports, name, now],
  })
  return rows[0]?.id
}

/** False when it is not theirs or not there. */
export const renamePasskey = async (
  db: Queryable,
  passkey: { readonly userId: UserId; readonly id: string; readonly name: string },
): Promise<boolean> => {
  const { rowCount } = await db.query({
    name: 'passkey-rename',
    text: 'update auth.passkey set name = $3 where user_id = $1 and id = $2',
    values: [passkey.userId, passkey.id, passkey.name],
  })
  return rowCount === 1
}

/** False when it is not theirs or not there. */
export const removePasskey = async (db: Queryable, userId: UserId, id: string): Promise<boolean> => {
  const { rowCount } = await db.query({
    name: 'passkey-remove',
    text: 'delete from auth.passkey where user_id = $1 and id = $2',
    values: [userId, id],
  })
  return rowCount === 1
}
