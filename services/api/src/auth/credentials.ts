import type { Clock, UserId } from '@kith/kernel'
import type { Pool, PoolClient } from '@kith/postgres'
import { hashPassword, verifyNothing, verifyPassword } from './password.ts'

type Queryable = Pick<Pool, 'query'> | Pick<PoolClient, 'query'>

/** What signing in goes by. Who the person is otherwise, the log tells. */
export interface Credentials {
  readonly userId: UserId
  /** Lower case. */
  readonly email: string
  readonly isVerified: boolean
  readonly passwordHash: string | null
}

export interface CredentialStore {
  readonly ofEmail: (email: string) => Promise<Credentials | undefined>
  readonly ofUser: (userId: UserId) => Promise<Credentials | undefined>
  /** Whose password this is. Takes as long for an address that nobody has, so that nobody learns who has an account. */
  readonly check: (email: string, password: string) => Promise<Credentials | undefined>
  /** Whether somebody's password is this one. */
  readonly checkOf: (userId: UserId, password: string) => Promise<boolean>
  readonly setPassword: (userId: UserId, password: string) => Promise<void>
}

export const cleanEmail = (email: string): string => email.trim().toLowerCase()

const columns = `user_id as "userId", email, verified_at is not null as "isVerified", password_hash as "passwordHash"`

const one = async (db: Queryable, name: string, where: string, value: string): Promise<Credentials | undefined> => {
  const text = `select ${columns} from auth.account where ${where}`
  return (await db.query<Credentials>({ name, text, values: [value] })).rows[0]
}

/** The account of an address; undefined when nobody has it. */
export const accountOfEmail = (db: Queryable, email: string): Promise<Credentials | undefined> =>
  one(db, 'account-of-email', 'lower(email) = $1', cleanEmail(email).replaceAll('\0', ''))

const matches = (account: Credentials | undefined, password: string): Promise<boolean> =>
  account?.passwordHash ? verifyPassword({ hash: account.passwordHash, password }) : verifyNothing(password)

export const createCredentials = ({
  system,
  clock,
}: {
  readonly system: Pool
  readonly clock: Clock
}): CredentialStore => {
  const ofEmail = (email: string) => accountOfEmail(system, email)
  const ofUser = (userId: UserId) => one(system, 'account-of-user', 'user_id = $1', userId)
  return {
    ofEmail,
    ofUser,
    check: async (email, password) => {
      const account = await ofEmail(email)
      return (await matches(account, password)) ? account : undefined
    },
    checkOf: async (userId, password) => matches(await ofUser(userId), password),
    setPassword: async (userId, password) => {
      await system.query('update auth.account set password_hash = $2, password_set_at = $3 where user_id = $1', [
        userId,
        await hashPassword(password),
        clock.now(),
      ])
    },
  }
}
