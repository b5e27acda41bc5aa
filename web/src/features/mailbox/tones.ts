import type { StatusTone } from '../../design/chips.tsx'
import type { MailState } from '../../generated/graphql.ts'

/** How each state of a mail is tinted. */
export const mailTones: Readonly<Record<MailState, StatusTone>> = {
  queued: 'waiting',
  sending: 'waiting',
  sent: 'done',
  uncertain: 'due',
  deferred: 'due',
  dead: 'refused',
  dismissed: 'waiting',
}
