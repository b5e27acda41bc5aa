import type { CommandHandler } from '@kith/command-handling'
import type { Clock, WorkspaceId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { z } from 'zod'
import { createAccount } from '../accounts.ts'
import type { AccountCreated } from '../accounts.ts'
import { refusePassword } from './passwords/rules.ts'

/** Whether anybody can sign in to this instance. */
export const accountsExist = async (db: Pool): Promise<boolean> => {
  const { rows } = await db.query<{ found: boolean }>({
    name: 'accounts-exist',
    text: 'select exists (select from auth.account) as found',
  })
  return rows[0]?.found ?? false
}

const text = (what: string, most: number) =>
  z
    .string({ error: `Please enter ${what}.` })
    .refine((value) => value.trim() !== '', `Please enter ${what}.`)
    .refine((value) => value.length <= most, `Please shorten ${what}.`)

/** What the welcome page sends. */
export const firstAccountInput = z.object({
  name: text('your name', 200),
  email: text('your e-mail address', 254),
  password: z.string({ error: 'Please choose a password.' }),
  workspace: text('a name for the workspace', 200).optional(),
  timeZone: z.string().max(100).default('UTC'),
  locale: z.string().max(35).default('en'),
})

export type FirstAccount = z.output<typeof firstAccountInput>

export type FirstAccountOutcome =
  | Extract<AccountCreated, { readonly kind: 'created' }>
  | { readonly kind: 'refused'; readonly code: string; readonly message: string; readonly field: string | null }

const lock = `hashtextextended('kith first account', 0)`

const alreadySetUp: FirstAccountOutcome = {
  kind: 'refused',
  code: 'ALREADY_SET_UP',
  message: 'This instance has its first account already. Please sign in.',
  field: null,
}

interface House {
  readonly system: Pool
  readonly commands: CommandHandler
  readonly clock: Clock
}

const create = async (house: House, input: FirstAccount): Promise<FirstAccountOutcome> => {
  if (await accountsExist(house.system)) return alreadySetUp
  const id = deterministicId('first-workspace', input.email.trim().toLowerCase()) as WorkspaceId
  const created = await createAccount(
    { pool: house.system, handler: house.commands, now: house.clock.now() },
    {
      ...input,
      workspace: { kind: 'create', id, name: input.workspace ?? 'My network' },
      roles: ['admin', 'member'],
      emailVerified: false,
    },
  )
  if (created.kind === 'created') return created
  const { rejection, message } = created
  return { kind: 'refused', code: rejection.code, message, field: rejection.field ?? null }
}

const withLock = async (db: Pool, work: () => Promise<FirstAccountOutcome>): Promise<FirstAccountOutcome> => {
  const client = await db.connect()
  try {
    await client.query(`select pg_advisory_lock(${lock})`)
    try {
      return await work()
    } finally {
      await client.query(`select pg_advisory_unlock(${lock})`)
    }
  } finally {
    client.release()
  }
}

// One at a time in this process, so that those who wait do not hold the connections that the first one needs.
let last: Promise<unknown> = Promise.resolve()

/**
 * Makes the first account and its workspace, once: of several who try at the same moment, also in several processes, one
 * gets it. A try that died half-way is taken up by the next with the same address.
 */
export const createFirstAccount = async (house: House, input: FirstAccount): Promise<FirstAccountOutcome> => {
  const refusal = refusePassword(input.password, input)
  if (refusal) return { kind: 'refused', code: 'PASSWORD_REFUSED', message: refusal, field: 'password' }
  if (await accountsExist(house.system)) return alreadySetUp
  const turn = last.then(() => withLock(house.system, () => create(house, input)))
  last = turn.catch(() => undefined)
  return turn
}
