import { localDate } from '@kith/kernel'
import type { Clock } from '@kith/kernel'
import { hasNothingNew, renderDigest } from '@kith/mail'
import type { Delivery, Mailer } from '@kith/mail'
import type { Pool } from '@kith/postgres'
import { markDataStarted } from '@kith/read-model/outbox'
import type { ClaimedMail, Lease, MailTry } from '@kith/read-model/outbox'
import { memberByUserId } from '@kith/read-model/queries'
import type { MemberView } from '@kith/read-model/queries'
import type { Logger } from '@kith/runtime'
import { quietUntil } from '../schedule/digest-time.ts'
import { composeDigest } from './compose-digest.ts'
import { reasonNotToSend } from './consent.ts'

/** What became of one try; `undefined` when another worker has the mail, or took it away. */
export type TryResult =
  | Delivery
  | { readonly kind: 'moot'; readonly text: string; readonly subject: string }
  | { readonly kind: 'wait'; readonly seconds: number; readonly text: string }

export interface SendTools {
  readonly pool: Pool
  readonly mailer: Mailer
  readonly clock: Clock
  readonly log: Logger
  readonly lease: Lease
  /** Mails that this process is at right now: their leases are kept alive. */
  readonly inHand: Set<string>
  readonly publicUrl: string
  readonly mailFrom: string
}

/** The row was swept or dismissed while we prepared the mail. */
class LeaseLost extends Error {
  override readonly name = 'LeaseLost'
}

/** The name of this installation in ids of mails: a host name, also when it is reached by an IPv6 address. */
export const mailHost = (publicUrl: string): string => {
  const { hostname } = new URL(publicUrl)
  return /^[A-Za-z0-9.-]+$/.test(hostname) ? hostname : 'localhost'
}

/** Makes the mail out of what is true now and sends it. Throws when that could not even be tried. */
export const trySending = async (tools: SendTools, mail: ClaimedMail): Promise<TryResult | undefined> => {
  const { pool, clock } = tools
  const member = await memberByUserId(pool, mail.recipientUserId)
  const now = clock.now()
  const today = localDate(now, member?.timeZone ?? 'UTC')
  // Not known yet, or not at the moment: no ground to drop a mail.
  if (!member) throw new Error('The person whom a mail is for is not in the read model')
  const reason = reasonNotToSend(mail.kind, member, today)
  if (reason !== undefined) return { kind: 'moot', text: reason, subject: 'Not sent' }
  const quiet = mail.kind === 'digest' ? quietUntil(now, wishesOf(member)) : undefined
  if (quiet !== undefined) {
    const seconds = Math.ceil((Date.parse(quiet) - Date.parse(now)) / 1_000)
    return { kind: 'wait', seconds, text: 'Waits until your quiet hours are over.' }
  }

  const asked = mail.kind === 'digest-now'
  const viewer = { userId: member.userId, workspaceId: mail.workspaceId, timeZone: member.timeZone, today }
  const { content, announces, mentions } = await composeDigest(pool, viewer, { mailId: mail.id, asked })
  if (!asked && hasNothingNew(content))
    return { kind: 'moot', text: 'There was nothing new to tell, so nothing was sent.', subject: 'Nothing new' }

  const occasion = asked ? 'asked' : member.digest.frequency === 'weekly' ? 'weekly' : 'daily'
  const rendered = await renderDigest({ ...content, publicUrl: tools.publicUrl, occasion, locale: member.locale })
  const host = mailHost(tools.publicUrl)
  const messageId = `mail.${mail.id}@${host}`
  const thisTry: MailTry = { id: mail.id, owner: tools.lease.owner, attempt: mail.attempt }
  try {
    return await tools.mailer.send(
      {
        messageId,
        from: { address: tools.mailFrom, name: 'Kith' },
        to: { address: member.email, name: member.name },
        ...rendered,
        ...(asked ? {} : { listId: `digest.${host}` }),
      },
      {
        onDataStarted: async () => {
          const details = { address: member.email, messageId, mentions, announces }
          if (!(await markDataStarted(pool, thisTry, { ...rendered, ...details }))) throw new LeaseLost()
        },
      },
    )
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error
    tools.log.warn({ mailId: mail.id }, 'another worker took this mail before it was sent; nothing went out')
    return undefined
  }
}

const wishesOf = ({ timeZone, digest, quietHours }: MemberView) => ({
  timeZone,
  ...digest,
  quietFrom: quietHours?.fromHour ?? null,
  quietTo: quietHours?.toHour ?? null,
})
