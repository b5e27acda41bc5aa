import { accept, nothing, reject } from '@kith/kernel'
import { actsFor } from '../shared/input.ts'
import type { OpeningEvent } from './events.ts'
import { subjectOf } from './outcome.ts'
import type { Data, Outcome } from './outcome.ts'
import { confirmedSeats, isSeen } from './state.ts'
import type { Opening, OpeningStatus } from './state.ts'

/** First come, first served. Whoever cannot see the opening is told the same as for one that is not there. */
export const claim = (
  { by, openingId, referralId, seekerId, today }: Data<'ClaimSeat'>,
  status: OpeningStatus,
  opening: Opening,
): Outcome => {
  if (!actsFor(by, seekerId)) return reject('NOT_FOUND')
  if (opening.posterId === seekerId) return reject('OWN_OPENING')
  const known = opening.claimed.get(referralId)
  if (known !== undefined) return known.seekerId === seekerId ? nothing() : reject('ALREADY_EXISTS')
  if (!isSeen(opening)) return reject('NOT_FOUND')
  const { closesOn, seats } = opening.content
  if (status !== 'open' || (closesOn !== null && closesOn < today)) return reject('OPENING_CLOSED')
  if ([...opening.claimed.values()].some((seat) => seat.seekerId === seekerId)) return reject('SEAT_ALREADY_YOURS')
  if (opening.claimed.size >= seats) return reject('SEATS_TAKEN')
  return accept({ type: 'opening.seat-claimed', data: { ...subjectOf(openingId, opening), referralId, seekerId } })
}

/** The request was accepted. What was claimed in time holds, though the opening was closed or hidden since. */
export const confirm = (
  { openingId, referralId }: Data<'ConfirmSeat'>,
  status: OpeningStatus,
  opening: Opening,
): Outcome => {
  const seat = opening.claimed.get(referralId)
  if (seat === undefined) return reject('NOT_FOUND', { field: 'referralId' })
  if (seat.confirmed) return nothing()
  const subject = subjectOf(openingId, opening)
  const confirmed: OpeningEvent = {
    type: 'opening.seat-confirmed',
    data: { ...subject, referralId, seekerId: seat.seekerId },
  }
  const isFilled = status === 'open' && confirmedSeats(opening) + 1 >= opening.content.seats
  return isFilled ? accept<OpeningEvent>(confirmed, { type: 'opening.filled', data: subject }) : accept(confirmed)
}

/** The request ended, or never came to be. A filled opening is back on the board with it. */
export const free = ({ openingId, referralId }: Data<'FreeSeat'>, status: OpeningStatus, opening: Opening): Outcome => {
  const seat = opening.claimed.get(referralId)
  if (seat === undefined) return nothing()
  const subject = subjectOf(openingId, opening)
  const freed: OpeningEvent = {
    type: 'opening.seat-freed',
    data: { ...subject, referralId, seekerId: seat.seekerId },
  }
  return status === 'filled' ? accept<OpeningEvent>(freed, { type: 'opening.reopened', data: subject }) : accept(freed)
}
