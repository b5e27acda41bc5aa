import type { Delivery } from '@kith/mail'
import { holdsSecret, isDigest, markDataStarted } from '@kith/read-model/outbox'
import type { ClaimedMail, MailTry } from '@kith/read-model/outbox'
import { listOf } from './mail-stream.ts'
import { prepareAccountMail } from './prepare-account-mail.ts'
import { prepareDigest } from './prepare-digest.ts'
import { prepareNotice } from './prepare-notice.ts'
import { prepareUpdate } from './prepare-update.ts'
import type { MootMail, PreparedMail, ReadyMail, SendTools, WaitingMail } from './tools.ts'

/** What became of one try. */
export type TryResult = Delivery | MootMail | WaitingMail

/** The row was swept or dismissed while we prepared the mail. */
class LeaseLost extends Error {
  override readonly name = 'LeaseLost'
}

/** The name of this installation in ids of mails: a host name, also when it is reached by an IPv6 address. */
export const mailHost = (publicUrl: string): string => {
  const { hostname } = new URL(publicUrl)
  return /^[A-Za-z0-9.-]+$/.test(hostname) ? hostname : 'localhost'
}

/**
 * Makes the mail out of what is true now and sends it. Undefined when another worker has it, or took it away. Throws
 * when that could not even be tried.
 */
export const trySending = async (tools: SendTools, mail: ClaimedMail): Promise<TryResult | undefined> => {
  const prepared = await prepare(tools, mail)
  return prepared.kind === 'ready' ? deliver(tools, mail, prepared) : prepared
}

const prepare = (tools: SendTools, { id, order }: ClaimedMail): Promise<PreparedMail> => {
  if (isDigest(order)) return prepareDigest(tools, id, order)
  if (order.kind === 'network-update') return prepareUpdate(tools, id, order)
  return order.kind === 'notice' ? prepareNotice(tools, order) : prepareAccountMail(tools, order)
}

const deliver = async (tools: SendTools, mail: ClaimedMail, ready: ReadyMail): Promise<Delivery | undefined> => {
  const { pool, mailer } = tools
  const { to, from = 'Kith', replyTo, rendered, kept, list, announces, mentions } = ready
  const host = mailHost(tools.publicUrl)
  const messageId = `mail.${mail.id}@${host}`
  const thisTry: MailTry = { id: mail.id, owner: tools.lease.owner, attempt: mail.attempt }
  // A link that opens something is for its reader alone; the mailbox page has it only where that is the reader's place.
  const body = mailer.keepsMails ? rendered : holdsSecret(mail.order) ? null : (kept ?? rendered)
  const content = { address: to.address, messageId, subject: rendered.subject, body, mentions, announces }
  try {
    return await mailer.send(
      {
        messageId,
        from: { address: tools.mailFrom, name: from },
        to,
        ...(replyTo === undefined ? {} : { replyTo }),
        ...rendered,
        ...(list === undefined ? {} : { list: listOf(list, host, tools.unsubscribeMailto) }),
      },
      {
        onDataStarted: async () => {
          if (!(await markDataStarted(pool, thisTry, content))) throw new LeaseLost()
        },
      },
    )
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error
    tools.log.warn({ mailId: mail.id }, 'another worker took this mail before it was sent; nothing went out')
    return undefined
  }
}
