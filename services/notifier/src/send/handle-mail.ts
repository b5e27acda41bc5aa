import { claimMail, markEnded, readerOf, releaseProbe } from '@kith/read-model/outbox'
import type { ClaimedMail } from '@kith/read-model/outbox'
import { noteLine } from './note-line.ts'
import { isTooOld } from './retry.ts'
import { trySending } from './try-sending.ts'
import type { SendTools } from './tools.ts'
import { settleMail, tryAgainLater } from './settle-mail.ts'
import type { Settled } from './settle-mail.ts'

/**
 * Works one mail of the outbox to the end of one try. Undefined when there was nothing to do: it waits no more, or
 * somebody else has it. Throws only when the outbox itself cannot be reached; the lease then runs out by itself.
 */
export const handleMail = async (tools: SendTools, mailId: string): Promise<Settled | undefined> => {
  const mail = await claimMail(tools.pool, mailId, { ...tools.lease, ...(tools.pace && { pace: tools.pace }) })
  if (!mail) return undefined
  tools.inHand.add(mail.id)
  try {
    const settled = await oneTry(tools, mail)
    const workspaceId = 'workspaceId' in mail.order ? mail.order.workspaceId : null
    if (settled) tools.onChanged({ workspaceId, readerId: readerOf(mail.order) })
    return settled
  } finally {
    tools.inHand.delete(mail.id)
  }
}

const oneTry = async (tools: SendTools, mail: ClaimedMail): Promise<Settled | undefined> => {
  if (isTooOld(mail.order.kind, mail.ageSeconds)) return giveUp(tools, mail)
  try {
    const result = await trySending(tools, mail)
    const settled = result && (await settleMail(tools, mail, result))
    await noteLine(tools, mail.id, result)
    return settled
  } catch (error) {
    tools.log.error({ mailId: mail.id, err: error }, 'a mail could not be made or saved')
    // A mail that was sent and could not be saved as sent must not go again.
    return tryAgainLater(tools, mail, { fateKnown: false, text: 'Kith could not make this mail. It tries again.' })
  }
}

/** It waited too long, for a server that was away or a machine that was off: what it says is worth nothing now. */
const giveUp = async ({ pool, lease }: SendTools, { id, attempt }: ClaimedMail): Promise<Settled> => {
  const text = 'It could not be sent in time, so Kith gave up. Its time is counted anew when it is sent again.'
  await markEnded(pool, { id, owner: lease.owner, attempt }, { state: 'dead', fateKnown: true, text })
  await releaseProbe(pool, id)
  return 'dead'
}
