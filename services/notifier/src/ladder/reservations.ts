import type { AskingId, EventId, Instant, ReferralId, WorkspaceId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'

/** Part of a seeker's budget that is set aside and, as far as is known, was not used. */
export interface Reservation {
  readonly askingId: AskingId
  readonly referralId: ReferralId
  readonly workspaceId: WorkspaceId
  readonly eventId: EventId
}

/** The oldest reservations from before an instant. */
export const reservationsBefore = async (
  pool: Pool,
  before: Instant,
  most: number,
): Promise<readonly Reservation[]> => {
  const { rows } = await pool.query<Reservation>(
    `select asking_id as "askingId", ask_id as "referralId", workspace_id as "workspaceId", event_id as "eventId"
     from notifier.reservation where reserved_at < $1 order by reserved_at limit $2`,
    [before, most],
  )
  return rows
}

/** Forgets it, unless the same ask was reserved anew meanwhile. */
export const forgetReservation = async (pool: Pool, { askingId, referralId, eventId }: Reservation): Promise<void> => {
  await pool.query('delete from notifier.reservation where asking_id = $1 and ask_id = $2 and event_id = $3', [
    askingId,
    referralId,
    eventId,
  ])
}
