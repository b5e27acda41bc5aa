import { deskIdFor, referralDecider } from '@kith/domain'
import type { Referral } from '@kith/domain'
import type { Instant } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { sendStep } from '../following/send-step.ts'
import type { Sending } from '../following/send-step.ts'
import type { Step } from '../following/steps.ts'
import { forgetReservation, reservationsBefore } from './reservations.ts'
import type { Reservation } from './reservations.ts'

const hourMs = 3_600_000
const batch = 500
const by = 'system'

/** What a try took on its way, in reverse. */
const givingBack = (reservation: Reservation, referral: Referral | undefined): readonly Step[] => {
  const { askingId, referralId, workspaceId } = reservation
  const steps: Step[] = []
  const openingId = referral?.openingId ?? null
  if (openingId !== null)
    steps.push({
      name: 'sweep',
      to: 'opening',
      id: openingId,
      command: { type: 'FreeSeat', data: { openingId, referralId, by } },
    })
  if (referral?.referrer.kind === 'member') {
    const referrerId = referral.referrer.userId
    const deskId = deskIdFor(workspaceId, referrerId)
    const data = { deskId, referrerId, referralId, by } as const
    steps.push({ name: 'sweep', to: 'desk', id: deskId, command: { type: 'GiveBackAsk', data } })
  }
  const release = { type: 'ReleaseAsk', data: { askingId, askId: referralId, by } } as const
  return [...steps, { name: 'sweep', to: 'asking', id: askingId, command: release }]
}

/**
 * Gives back what was reserved more than an hour ago for requests that never went out, because a process ended in
 * between. Answers how many. Introductions are not among them.
 */
export const sweepReservations = async (sweeping: Sending & { readonly pool: Pool }): Promise<number> => {
  const { pool, commands, clock, log } = sweeping
  const before = new Date(Date.parse(clock.now()) - hourMs).toISOString() as Instant
  let swept = 0
  for (const reservation of await reservationsBefore(pool, before, batch)) {
    const { state } = await commands.load(referralDecider, reservation.referralId)
    const referral = state.status === 'none' ? undefined : state.referral
    // It went out; the follower is about to see that.
    if (referral && referral.way !== null) continue
    const { eventId: id, workspaceId } = reservation
    for (const step of givingBack(reservation, referral))
      await sendStep(sweeping, { id, workspaceId, correlationId: id }, step)
    await forgetReservation(pool, reservation)
    swept += 1
  }
  if (swept > 0) log.info({ swept }, 'gave back what was reserved and never requested')
  return swept
}
