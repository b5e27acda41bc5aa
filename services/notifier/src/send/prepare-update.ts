import { barAgainst, fillUpdate } from '@kith/domain'
import type { PassOverReason } from '@kith/domain'
import { localDate } from '@kith/kernel'
import { parseAddress, renderNetworkUpdate, unsubscribeLink } from '@kith/mail'
import { noteWhyPassedOver, updateToSend } from '@kith/read-model/outbox'
import type { UpdateOrder } from '@kith/read-model/outbox'
import { membershipOf } from '@kith/read-model/queries'
import { makeUnsubscribeToken } from '@kith/vault'
import { updatesRestUntil } from '../plan/update-pace.ts'
import { notSent } from './tools.ts'
import type { MailOfStream, MootMail, PreparedMail, SendTools } from './tools.ts'

/** In words for the author, in whose mailbox it stands. */
const words: Readonly<Record<PassOverReason | 'cancelled', string>> = {
  gone: 'This person is archived or not there any more.',
  'do-not-contact': 'You marked this person as not to be contacted.',
  'updates-refused': 'This person asked for no more updates.',
  'no-address': 'There is no e-mail address that it could go to.',
  'too-soon': 'This person had an update from you not long ago.',
  'field-missing': 'Something that the text speaks of is not known of this person.',
  'not-a-member': 'You are no longer a member of the workspace.',
  dismissed: 'You let it rest.',
  'mail-refused': 'The mail server did not take it.',
  uncertain: 'It may have arrived.',
  cancelled: 'You cancelled the rest of the update.',
}

/**
 * Makes the mail of an update for one of its recipients out of what is true now. Everything that the rules ask is looked
 * at once more: who asked for no more a minute ago gets none. What stands against it is kept with the mail, for the update.
 */
export const prepareUpdate = async (tools: SendTools, mailId: string, order: UpdateOrder): Promise<PreparedMail> => {
  const { pool, clock } = tools
  const { userId, workspaceId, contactId } = order
  const pass = async (reason: PassOverReason | 'cancelled'): Promise<MootMail> => {
    await noteWhyPassedOver(pool, mailId, reason)
    return notSent(words[reason])
  }
  const member = await membershipOf(pool, userId, workspaceId)
  const replyTo = member && parseAddress(member.email)
  if (!member || member.erased || replyTo === undefined) return pass('not-a-member')
  const update = await updateToSend(pool, order, mailId)
  if (!update) return { kind: 'wait', seconds: 2, text: 'Waits until the update can be read.' }
  if (!update.isWanted) return pass('cancelled')
  const now = clock.now()
  const bar = barAgainst(update.facts, localDate(now, member.timeZone))
  if (bar !== null) return pass(bar)
  if (update.isCrossed) return pass('too-soon')
  if (update.isBehind) return { kind: 'wait', seconds: 5, text: 'Waits for another update to the same person.' }
  // Whoever called an earlier one spam asked for no more, in their way.
  if (update.returned !== null) return pass(update.returned === 'complaint' ? 'updates-refused' : 'no-address')
  if (parseAddress(update.address) === undefined) return pass('no-address')
  const filled = fillUpdate(update, update.facts, member.name)
  if (filled.missing.length > 0) return pass('field-missing')
  const rest = updatesRestUntil(now, member.timeZone)
  if (rest !== undefined) {
    const seconds = Math.ceil((Date.parse(rest) - Date.parse(now)) / 1_000)
    return { kind: 'wait', seconds, text: 'Waits for the day: updates leave between nine and six.' }
  }
  const target = { kind: 'contact-updates', contactId, ownerId: userId, workspaceId } as const
  const unsubscribe = unsubscribeLink(tools.publicUrl, makeUnsubscribeToken(tools.links, target))
  const list: MailOfStream = { stream: 'network-updates', unsubscribe }
  const content = { ...filled, from: member.name, unsubscribe }
  return {
    kind: 'ready',
    to: { address: update.address, name: update.facts.name },
    from: member.name.trim() === '' ? 'Kith' : `${member.name} via Kith`,
    replyTo: { address: replyTo, name: member.name },
    rendered: await renderNetworkUpdate(content),
    // What the link says is the contact's to say: in the author's mailbox it leads nowhere.
    kept: await renderNetworkUpdate({ ...content, unsubscribe: tools.publicUrl }),
    list,
    announces: [],
    mentions: [contactId],
  }
}
