import { isAway } from '@kith/digest'
import type { CalendarDate } from '@kith/kernel'
import { parseAddress } from '@kith/mail'
import type { DigestKind, NoticeToSend } from '@kith/read-model/outbox'
import type { Membership } from '@kith/read-model/queries'

/** Why no mail of any kind that one can do without reaches this person. */
const reasonOutOfReach = (member: Membership): string | undefined => {
  if (member.erased) return 'This person has left.'
  if (parseAddress(member.email) === undefined) return 'There is no e-mail address that it could go to.'
  if (member.mailSuppressed !== null && member.mailSuppressed !== 'unsubscribed')
    return 'Mail to this address came back, so none is sent there.'
  return undefined
}

/** The stream that a notice belongs to: what waits for somebody again is a reminder, the rest is news. */
export const streamOfNotice = (kind: NoticeToSend['kind']): 'reminders' | 'notices' =>
  kind === 'reminder' ? 'reminders' : 'notices'

/**
 * Why this person must not be sent a notice of that stream now, in words for them; undefined when they may. Looked at
 * right before sending.
 */
export const reasonNotToNotify = (
  stream: 'reminders' | 'notices',
  member: Membership,
  today: CalendarDate,
): string | undefined => {
  const unreachable = reasonOutOfReach(member)
  if (unreachable !== undefined) return unreachable
  if (member.mailSuppressed === 'unsubscribed') return 'You asked for no more mail.'
  if (member.mailStopped.includes(stream)) return `You asked for no more ${stream}.`
  return isAway(member, today) ? 'You were away.' : undefined
}

/**
 * Why this digest must not go to this person now, in words for them; undefined when it may. Looked at right before
 * sending: what was wished when it was planned may not be wished any more.
 */
export const reasonNotToSend = (kind: DigestKind, member: Membership, today: CalendarDate): string | undefined => {
  const unreachable = reasonOutOfReach(member)
  if (unreachable !== undefined) return unreachable
  if (kind === 'digest-now') return undefined
  if (member.mailSuppressed === 'unsubscribed' || member.digest.frequency === 'off')
    return 'The digest was switched off.'
  if (isAway(member, today)) return 'You were away.'
  return undefined
}
