import type { CalendarDate, Decision } from '@kith/kernel'
import { accept, laterOf, nothing, reject } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import type { PostingCommand, PostingCommandOf } from './commands.ts'
import type { PostingEvent } from './events.ts'
import type { PostingState } from './state.ts'

type Outcome = Decision<PostingEvent, RejectionCode>

/** The day that counts: the poster's, but never one before the newest opening, so that a traveller has one day. */
const dayOf = (state: PostingState, today: CalendarDate): CalendarDate =>
  state.status === 'none' ? today : laterOf(state.posting.latestOn, today)

/** Openings that `CountOpening` would find counted on a day. */
export const postedOn = (state: PostingState, today: CalendarDate): number => {
  if (state.status === 'none') return 0
  const on = dayOf(state, today)
  return [...state.posting.counted.values()].filter((day) => day === on).length
}

const count = (
  { postingId, posterId, openingId, today, perDay }: PostingCommandOf<'CountOpening'>['data'],
  state: PostingState,
): Outcome => {
  if (state.status === 'kept' && state.posting.counted.has(openingId)) return nothing()
  if (postedOn(state, today) >= perDay) return reject('POSTING_QUOTA', { detail: { limit: perDay } })
  return accept({
    type: 'posting.opening-counted',
    data: { postingId, posterId, openingId, on: dayOf(state, today) },
  })
}

/** What a command of a poster's count leads to. However many openings are posted at once, they stand in one line here. */
export const decidePosting = ({ type, data }: PostingCommand, state: PostingState): Outcome => {
  const isTheirs = state.status === 'none' || state.posting.posterId === data.posterId
  if (data.by !== 'system' || !isTheirs) return reject('NOT_FOUND')
  if (type === 'CountOpening') return count(data, state)
  const { postingId, posterId, openingId } = data
  return state.status === 'kept' && state.posting.counted.has(openingId)
    ? accept({ type: 'posting.opening-uncounted', data: { postingId, posterId, openingId } })
    : nothing()
}
