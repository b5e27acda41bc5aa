import type { Instant, UserId } from '@kith/kernel'
import type { Pool, PoolClient } from '@kith/postgres'

type Queryable = Pick<Pool, 'query'> | Pick<PoolClient, 'query'>

/** Somebody at a provider. `subject` is unique there for ever; an e-mail address is not. OpenID Connect Core, 5.7. */
export interface Identity {
  readonly issuer: string
  readonly subject: string
}

/** Whose account this is. */
export const accountOfIdentity = async (db: Queryable, { issuer, subject }: Identity): Promise<UserId | undefined> => {
  const { rows } = await db.query<{ user_id: UserId }>({
    name: 'identity-account',
    text: 'select user_id from auth.identity where issuer = $1 and subject = $2',
    values: [issuer, subject],
  })
  return rows[0]?.user_id
}

/**
 * Ties an account to an identity; may be repeated. False when the identity is another account's, or the account has
 * another identity at this provider.
 */
export const linkIdentity = async (
  db: Queryable,
  link: { readonly userId: UserId; readonly identity: Identity; readonly now: Instant },
): Promise<boolean> => {
  const { userId, identity, now } = link
  await db.query({
    name: 'identity-link',
    text: `insert into auth.identity (issuer, subject, user_id, linked_at) values ($1, $2, $3, $4) on conflict do nothing`,
    values: [identity.issuer, identity.subject, userId, now],
  })
  return (await accountOfIdentity(db, identity)) === userId
}

/** When an account was tied to this provider; undefined when it is not. */
export const linkedAt = async (db: Queryable, userId: UserId, issuer: string): Promise<Instant | undefined> => {
  const { rows } = await db.query<{ linked_at: Date }>({
    name: 'identity-linked',
    text: 'select linked_at from auth.identity where user_id = $1 and issuer = $2',
    values: [userId, issuer],
  })
  return rows[0] && (rows[0].linked_at.toISOString() as Instant)
}

/** False when there was no tie. */
export const unlinkIdentity = async (db: Queryable, userId: UserId, issuer: string): Promise<boolean> => {
  const { rowCount } = await db.query({
    name: 'identity-unlink',
    text: 'delete from auth.identity where user_id = $1 and issuer = $2',
    values: [userId, issuer],
  })
  return rowCount === 1
}
