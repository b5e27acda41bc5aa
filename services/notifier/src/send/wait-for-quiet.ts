import type { Instant } from '@kith/kernel'
import type { Membership } from '@kith/read-model/queries'
import { quietUntil } from '@kith/digest'
import type { WaitingMail } from './tools.ts'

/** Puts a mail off to the end of its reader's quiet hours; undefined outside of them. */
export const waitForQuiet = (now: Instant, { timeZone, quietHours }: Membership): WaitingMail | undefined => {
  const quiet = quietUntil(now, {
    timeZone,
    quietFrom: quietHours.fromHour,
    quietTo: quietHours.toHour,
  })
  if (quiet === undefined) return undefined
  const seconds = Math.ceil((Date.parse(quiet) - Date.parse(now)) / 1_000)
  return { kind: 'wait', seconds, text: 'Waits until your quiet hours are over.' }
}
