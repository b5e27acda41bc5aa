import { createHash } from 'node:crypto'
import type { CommandHandler } from '@kith/command-handling'
import { userDecider } from '@kith/domain'
import { StreamGone } from '@kith/event-store'
import { deterministicId } from '@kith/kernel'
import type { Clock, CommandId } from '@kith/kernel'
import { readReturned } from '@kith/mail'
import type { ReturnedMail } from '@kith/mail'
import type { Pool } from '@kith/postgres'
import { isBounceSeen, keepBounce, latestMailTo, returnedMail } from '@kith/read-model/outbox'
import type { ReturnedTo } from '@kith/read-model/outbox'
import type { Logger } from '@kith/runtime'
import { tellAdmins, tellMailboxesChanged } from '../live.ts'

export interface BounceTools {
  readonly pool: Pool
  readonly commands: CommandHandler
  readonly clock: Clock
  readonly log: Logger
  /** Hears what each new message turned out to be. */
  readonly onWorked?: (kind: WorkedKind) => void
}

export type WorkedKind = 'hard' | 'soft' | 'complaint' | 'other' | 'unknown'

/** The fifth mail within fourteen days that comes back for a passing reason says that the reason does not pass. */
const softUntilSuppressed = 5

const kindOf = (returned: Exclude<ReturnedMail, { readonly kind: 'other' }>, isCertain: boolean) => {
  if (returned.kind === 'complaint') return 'complaint'
  // Anybody can name an address; only who got the mail knows its id.
  return isCertain ? returned.severity : 'soft'
}

/** The mail that a message speaks of, and whether it says so itself. Nothing for an id of ours that we do not know. */
const mailOf = async (pool: Pool, returned: Exclude<ReturnedMail, { readonly kind: 'other' }>) => {
  const id = returned.messageId?.slice('mail.'.length).split('@', 1)[0]
  if (id !== undefined) return { about: await returnedMail(pool, id), isCertain: true }
  const { kind, recipient } = returned
  const about = kind === 'bounce' && recipient !== undefined ? await latestMailTo(pool, recipient) : undefined
  return { about, isCertain: false }
}

const reasonFor = (kind: 'hard' | 'soft' | 'complaint', { softBefore }: ReturnedTo) => {
  if (kind === 'complaint') return 'complaint'
  if (kind === 'hard') return 'hard-bounce'
  return softBefore + 1 >= softUntilSuppressed ? 'soft-bounces' : undefined
}

const suppress = async (
  { commands, clock, log }: BounceTools,
  { userId, workspaceId, mailId }: ReturnedTo,
  { digest, reason }: { readonly digest: string; readonly reason: 'hard-bounce' | 'soft-bounces' | 'complaint' },
): Promise<void> => {
  if (userId === null || workspaceId === null) return
  const commandId = deterministicId('bounce', digest) as CommandId
  const command = { type: 'SuppressMail', data: { userId, reason, by: 'system' } } as const
  try {
    const context = { workspaceId, actor: 'system', commandId, now: clock.now(), correlationId: mailId } as const
    const outcome = await commands.handle(userDecider, userId, command, context)
    if (outcome.kind === 'conflict') throw new Error('Others keep writing to the account of who gets no mail')
    log.info({ mailId, userId, reason, outcome: outcome.kind }, 'mail to this person stops')
  } catch (error) {
    // Erased meanwhile.
    if (!(error instanceof StreamGone)) throw error
  }
}

/**
 * Works one message from the address for bounces: an address that takes no mail, five passing failures within 14 days,
 * or a complaint stop mail to that person; the mail in the outbox shows what came back. Everything is done before the
 * message is remembered, and doing it again changes nothing. Throws only when that could not be done; never for what
 * the message holds.
 */
export const workReturned = async (tools: BounceTools, raw: Buffer): Promise<WorkedKind | undefined> => {
  const { pool } = tools
  const digest = createHash('sha256').update(raw).digest('hex')
  if (await isBounceSeen(pool, digest)) return undefined
  const worked = await work(tools, digest, readReturned(raw))
  tools.onWorked?.(worked)
  return worked
}

const work = async (tools: BounceTools, digest: string, returned: ReturnedMail): Promise<WorkedKind> => {
  const { pool } = tools
  if (returned.kind === 'other') {
    await keepBounce(pool, { digest, kind: 'other' })
    return 'other'
  }
  const { about, isCertain } = await mailOf(pool, returned)
  if (about === undefined) {
    await keepBounce(pool, { digest, kind: 'other' })
    return 'unknown'
  }
  const kind = kindOf(returned, isCertain)
  const reason = about.isCurrent ? reasonFor(kind, about) : undefined
  if (reason !== undefined) await suppress(tools, about, { digest, reason })
  // What comes back of a mail to somebody else's address says nothing of this person's.
  const shown = about.isCurrent ? about : { mailId: about.mailId, userId: null }
  await keepBounce(pool, {
    digest,
    kind,
    about: shown,
    status: returned.kind === 'bounce' ? returned.status : undefined,
  })
  if (about.userId !== null) await tellMailboxesChanged(pool, [about.userId])
  await tellAdmins(pool, [about.workspaceId])
  return kind
}
