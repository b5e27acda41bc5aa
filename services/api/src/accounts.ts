import { randomUUID } from 'node:crypto'
import type { CommandHandler } from '@kith/command-handling'
import type { DomainRejection, Role } from '@kith/domain'
import { sentenceFor, userDecider, workspaceDecider } from '@kith/domain'
import type { CommandContext, CommandId, Instant, InvitationId, UserId, WorkspaceId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { accountOfEmail, cleanEmail } from './auth/credentials.ts'
import { hashPassword } from './auth/password.ts'

export { authMigrations } from './auth/migrations.ts'
export { makeResetLink } from './auth/reset-link.ts'

interface ToMake {
  readonly email: string
  /** Without one they come by a passkey, a provider, or a link to set one. */
  readonly password?: string
  readonly name: string
  readonly timeZone: string
  readonly locale: string
  /** Whether it is known that the address is theirs; so unless told. */
  readonly emailVerified?: boolean
  /** Derived from the address unless told, so that a repeated act meets its first try. */
  readonly userId?: UserId
}

/** Somebody whom the first account, the command line or the seed brings in. */
export interface NewAccount extends ToMake {
  /** Made when it is not there yet, or one that is. */
  readonly workspace:
    | { readonly kind: 'create'; readonly id: WorkspaceId; readonly name: string }
    | { readonly kind: 'join'; readonly id: WorkspaceId }
  readonly roles: readonly Role[]
}

/** Somebody who accepts an invitation to an address that has no account yet. */
export interface InvitedAccount extends ToMake {
  readonly workspace: { readonly kind: 'accept'; readonly id: WorkspaceId; readonly invitationId: InvitationId }
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

/** The address has an account: nothing was touched, whoever asks has to sign in to it. */
export interface AccountExists {
  readonly kind: 'exists'
}

interface Act {
  readonly handler: CommandHandler
  readonly account: NewAccount | InvitedAccount
  readonly userId: UserId
  readonly context: CommandContext
}

const register = ({ handler, account, userId, context }: Act) => {
  const { name, email, timeZone, locale } = account
  const data = { userId, name, email, timeZone, locale, by: 'system' as const }
  return handler.handle(userDecider, userId, { type: 'RegisterUser', data }, context)
}

const createWorkspace = ({ handler, account: { workspace }, context }: Act) => {
  if (workspace.kind !== 'create') return undefined
  const data = { workspaceId: workspace.id, name: workspace.name, by: 'system' as const }
  return handler.handle(workspaceDecider, workspace.id, { type: 'CreateWorkspace', data }, context)
}

const join = ({ handler, account, userId, context }: Act) => {
  const of = { workspaceId: account.workspace.id, userId, by: 'system' as const }
  if ('roles' in account) {
    const data = { ...of, roles: [...account.roles] }
    return handler.handle(workspaceDecider, of.workspaceId, { type: 'AddMember', data }, context)
  }
  const data = { ...of, invitationId: account.workspace.invitationId, email: account.email, now: context.now }
  return handler.handle(workspaceDecider, of.workspaceId, { type: 'AcceptInvitation', data }, context)
}

const writeCredentials = async ({ pool, now }: AccountHouse, userId: UserId, account: ToMake): Promise<void> => {
  const hash = account.password === undefined ? null : await hashPassword(account.password)
  await pool.query(
    `insert into auth.account (user_id, email, verified_at, password_hash, password_set_at, created_at)
     values ($1, $2, $3, $4, case when $4::text is not null then $5::timestamptz end, $5) on conflict do nothing`,
    [userId, account.email, account.emailVerified === false ? null : now, hash, now],
  )
}

/** Somebody may have left the address that an id was derived from: their id is not for the next one who has it. */
const isFree = async (pool: Pool, userId: UserId): Promise<boolean> =>
  (await pool.query('select from auth.account where user_id = $1', [userId])).rowCount === 0

const idFor = async (pool: Pool, account: NewAccount | InvitedAccount): Promise<UserId> => {
  if (account.userId) return account.userId
  const { workspace, email } = account
  const words = workspace.kind === 'accept' ? ['invited user', workspace.invitationId] : ['user', workspace.id, email]
  const derived = deterministicId(...words) as UserId
  return (await isFree(pool, derived)) ? derived : (randomUUID() as UserId)
}

/**
 * Makes an account, a user and a membership. May be repeated: whoever has the address already keeps their id and their
 * password; an invitation to such an address is not accepted here at all. The sign-in is written last, so that nobody
 * gets in before they belong somewhere.
 */
export async function createAccount(house: AccountHouse, account: NewAccount): Promise<AccountCreated>
export async function createAccount(
  house: AccountHouse,
  account: InvitedAccount,
): Promise<AccountCreated | AccountExists>
export async function createAccount(
  house: AccountHouse,
  given: NewAccount | InvitedAccount,
): Promise<AccountCreated | AccountExists> {
  const { pool, handler, now } = house
  const account = { ...given, email: cleanEmail(given.email) }
  const workspaceId = account.workspace.id
  const known = await accountOfEmail(pool, account.email)
  if (known && account.workspace.kind === 'accept') return { kind: 'exists' }
  const userId = known?.userId ?? (await idFor(pool, account))
  let position: bigint | undefined
  for (const [name, act] of Object.entries({ register, createWorkspace, join })) {
    const commandId = deterministicId('account', name, workspaceId, userId) as CommandId
    const context: CommandContext = { workspaceId, actor: 'system', commandId, now }
    const outcome = await act({ handler, account, userId, context })
    if (outcome === undefined) continue
    if (outcome.kind === 'conflict') throw new Error('This account is being made by several processes at once')
    if (outcome.kind === 'rejected')
      return { kind: 'refused', rejection: outcome.rejection, message: sentenceFor(outcome.rejection) }
    if (outcome.position !== undefined && outcome.position > (position ?? -1n)) position = outcome.position
  }
  await writeCredentials(house, userId, account)
  return { kind: 'created', userId, position }
}
