import { accept, isSame, nothing, reject } from '@kith/kernel'
import { actsFor } from '../shared/input.ts'
import { hasForeignAddress, webAddressesIn } from '../shared/web-addresses.ts'
import { mostAddresses } from './audience.ts'
import type { OpeningEvent } from './events.ts'
import { subjectOf } from './outcome.ts'
import type { Data, Outcome } from './outcome.ts'
import { confirmedSeats } from './state.ts'
import type { Opening, OpeningContent, OpeningState, OpeningStatus } from './state.ts'

type Closing = OpeningContent['closesOn']

const isPast = (closesOn: Closing, today: Data<'PostOpening'>['today']): boolean =>
  closesOn !== null && closesOn < today

const dayPassed = (): Outcome => reject('DAY_PASSED', { field: 'closesOn' })

type Texts = Pick<OpeningContent, 'company' | 'role' | 'department' | 'location' | 'notes'>

/** An advertisement is not a role. Addresses count wherever they stand, or they would move from one field to the next. */
const refusedAddresses = ({ company, role, department, location, notes }: Texts): Outcome | undefined => {
  const text = [company, role, department, location, notes].join(' ')
  if (hasForeignAddress(text)) return reject('LINK_INVALID', { field: 'notes' })
  if (webAddressesIn(text) <= mostAddresses) return undefined
  return reject('TOO_MANY_LINKS', { field: 'notes', detail: { limit: mostAddresses } })
}

export const post = ({ by, today, ...data }: Data<'PostOpening'>, state: OpeningState): Outcome => {
  if (!actsFor(by, data.posterId)) return reject('NOT_FOUND')
  if (state.status === 'none')
    return isPast(data.closesOn, today)
      ? dayPassed()
      : (refusedAddresses(data) ?? accept({ type: 'opening.posted', data }))
  if (!actsFor(by, state.opening.posterId)) return reject('NOT_FOUND')
  const { openingId: _openingId, posterId: _posterId, held: _held, ...content } = data
  return isSame(state.opening.content, content) ? nothing() : reject('ALREADY_EXISTS')
}

/** What the number of seats makes of the opening; a closed one stays closed whatever the number. */
const filling = (status: OpeningStatus, free: boolean): 'opening.reopened' | 'opening.filled' | undefined => {
  if (status === 'filled' && free) return 'opening.reopened'
  return status === 'open' && !free ? 'opening.filled' : undefined
}

export const change = (
  { by: _by, openingId, today, held, ...content }: Data<'ChangeOpening'>,
  status: OpeningStatus,
  opening: Opening,
): Outcome => {
  if (isSame(opening.content, content)) return nothing()
  if (content.seats < opening.claimed.size)
    return reject('SEATS_BELOW_CLAIMED', { field: 'seats', detail: { limit: opening.claimed.size } })
  // An opening whose day has passed can be corrected without being opened anew.
  if (content.closesOn !== opening.content.closesOn && isPast(content.closesOn, today)) return dayPassed()
  const refused = refusedAddresses(content)
  if (refused !== undefined) return refused
  const subject = subjectOf(openingId, opening)
  const first: OpeningEvent = { type: 'opening.changed', data: { ...subject, ...content, held } }
  const second = filling(status, confirmedSeats(opening) < content.seats)
  return second === undefined ? accept(first) : accept<OpeningEvent>(first, { type: second, data: subject })
}

export const close = ({ openingId }: Data<'CloseOpening'>, status: OpeningStatus, opening: Opening): Outcome =>
  status === 'closed' ? nothing() : accept({ type: 'opening.closed', data: subjectOf(openingId, opening) })

export const reopen = (
  { openingId, today }: Data<'ReopenOpening'>,
  status: OpeningStatus,
  opening: Opening,
): Outcome => {
  if (status === 'open') return nothing()
  if (confirmedSeats(opening) >= opening.content.seats) return reject('SEATS_TAKEN')
  if (isPast(opening.content.closesOn, today)) return dayPassed()
  return accept({ type: 'opening.reopened', data: subjectOf(openingId, opening) })
}
