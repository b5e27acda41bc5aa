import { randomUUID } from 'node:crypto'
import type { CommandHandler } from '@kith/command-handling'
import type { DomainRejection, Role } from '@kith/domain'
import { sentenceFor, userDecider, workspaceDecider } from '@kith/domain'
import type { CommandContext, CommandId, Instant, UserId, WorkspaceId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { hashPassword } from './auth/password.ts'

export { authMigrations } from './auth/migrations.ts'

export interface NewAccount {
  readonly email: string
  readonly password: string
  readonly name: string
  readonly timeZone: string
  readonly locale: string
  /** Made when it is not there yet, or one that is. */
  readonly workspace:
    | { readonly kind: 'create'; readonly id: WorkspaceId; readonly name: string }
    | { readonly kind: 'join'; readonly id: WorkspaceId }
  readonly roles: readonly Role[]
  /** Derived from the address unless told, so that a repeated act meets its first try. */
  readonly userId?: UserId
}

export interface AccountHouse {
  readonly pool: Pool
  readonly handler: CommandHandler
  readonly now: Instant
}

/** The account stands. `position` is that of its last event: wait for it to see the member. */
export type AccountCreated =
  | { readonly kind: 'created'; readonly userId: UserId; readonly position: bigint | undefined }
  | { readonly kind: 'refused'; readonly rejection: DomainRejection; readonly message: string }

const findUser = async (pool: Pool, email: string): Promise<UserId | undefined> => {
  const { rows } = await pool.query<{ id: UserId }>('select id from auth."user" where email = $1', [email])
  return rows[0]?.id
}

const writeCredentials = async (pool: Pool, userId: UserId, { email, name, password }: NewAccount): Promise<void> => {
  const hash = await hashPassword(password)
  await pool.query(
    `with person as (
       insert into auth."user" (id, name, email, "emailVerified") values ($1, $2, $3, true)
       on conflict do nothing returning id
     )
     insert into auth.account (id, "accountId", "providerId", "userId", password)
     select $4, id, 'credential', id, $5 from person`,
    [userId, name, email, randomUUID(), hash],
  )
}

type Act = Pick<AccountHouse, 'handler'> & { readonly account: NewAccount; readonly userId: UserId }

const register = ({ handler, account, userId }: Act, context: CommandContext) => {
  const { name, email, timeZone, locale } = account
  const data = { userId, name, email, timeZone, locale, by: 'system' as const }
  return handler.handle(userDecider, userId, { type: 'RegisterUser', data }, context)
}

const createWorkspace = ({ handler, account: { workspace } }: Act, context: CommandContext) => {
  if (workspace.kind === 'join') return undefined
  const data = { workspaceId: workspace.id, name: workspace.name, by: 'system' as const }
  return handler.handle(workspaceDecider, workspace.id, { type: 'CreateWorkspace', data }, context)
}

const join = ({ handler, account: { workspace, roles }, userId }: Act, context: CommandContext) => {
  const data = { workspaceId: workspace.id, userId, roles: [...roles], by: 'system' as const }
  return handler.handle(workspaceDecider, workspace.id, { type: 'AddMember', data }, context)
}

/**
 * Makes an account with a password, a user and a membership. May be repeated: whoever has the address already keeps
 * their id and their password. The sign-in is written last, so that nobody gets in before they belong somewhere.
 */
export const createAccount = async (
  { pool, handler, now }: AccountHouse,
  given: NewAccount,
): Promise<AccountCreated> => {
  const account = { ...given, email: given.email.trim().toLowerCase() }
  const workspaceId = account.workspace.id
  const derived = deterministicId('user', workspaceId, account.email) as UserId
  const userId = (await findUser(pool, account.email)) ?? account.userId ?? derived
  let position: bigint | undefined
  for (const [name, act] of Object.entries({ register, createWorkspace, join })) {
    const commandId = deterministicId('account', name, workspaceId, userId) as CommandId
    const outcome = await act({ handler, account, userId }, { workspaceId, actor: 'system', commandId, now })
    if (outcome === undefined) continue
    if (outcome.kind === 'conflict') throw new Error('This account is being made by several processes at once')
    if (outcome.kind === 'rejected')
      return { kind: 'refused', rejection: outcome.rejection, message: sentenceFor(outcome.rejection) }
    if (outcome.position !== undefined && outcome.position > (position ?? -1n)) position = outcome.position
  }
  await writeCredentials(pool, userId, account)
  return { kind: 'created', userId, position }
}
