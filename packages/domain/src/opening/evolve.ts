import type { ReferralId } from '@kith/kernel'
import type { OpeningEvent } from './events.ts'
import type { Opening, OpeningContent, OpeningState, OpeningStatus, Seat } from './state.ts'

type EventNamed<Type extends OpeningEvent['type']> = Extract<OpeningEvent, { readonly type: Type }>

const contentOf = ({ data }: EventNamed<'opening.posted' | 'opening.changed'>): OpeningContent => {
  const { openingId: _openingId, posterId: _posterId, held: _held, ...content } = data
  return content
}

const posted = (event: EventNamed<'opening.posted'>): OpeningState => ({
  status: 'open',
  opening: {
    posterId: event.data.posterId,
    content: contentOf(event),
    admitted: !event.data.held,
    hiddenBy: null,
    reporters: new Set(),
    openReports: 0,
    claimed: new Map(),
  },
})

const seated = (opening: Opening, referralId: ReferralId, seat: Seat): Opening => ({
  ...opening,
  claimed: new Map(opening.claimed).set(referralId, seat),
})

const freed = (opening: Opening, referralId: ReferralId): Opening => {
  const claimed = new Map(opening.claimed)
  claimed.delete(referralId)
  return { ...opening, claimed }
}

const changed = (opening: Opening, event: OpeningEvent): Opening => {
  switch (event.type) {
    case 'opening.admitted':
      return { ...opening, admitted: true }
    case 'opening.changed':
      return { ...opening, content: contentOf(event), admitted: opening.admitted && !event.data.held }
    case 'opening.reported':
      return {
        ...opening,
        reporters: new Set([...opening.reporters, event.data.reporterId]),
        openReports: opening.openReports + 1,
      }
    case 'opening.hidden':
      return { ...opening, hiddenBy: event.data.cause }
    case 'opening.shown-again':
      return { ...opening, hiddenBy: null, openReports: 0 }
    case 'opening.seat-claimed':
      return seated(opening, event.data.referralId, { seekerId: event.data.seekerId, confirmed: false })
    case 'opening.seat-confirmed':
      return seated(opening, event.data.referralId, { seekerId: event.data.seekerId, confirmed: true })
    case 'opening.seat-freed':
      return freed(opening, event.data.referralId)
    case 'opening.posted':
    case 'opening.closed':
    case 'opening.reopened':
    case 'opening.filled':
      return opening
  }
}

const moves: Readonly<Partial<Record<OpeningEvent['type'], OpeningStatus>>> = {
  'opening.closed': 'closed',
  'opening.reopened': 'open',
  'opening.filled': 'filled',
}

/** The state after one more fact. Never throws: what is on disk has happened. */
export const evolveOpening = (state: OpeningState, event: OpeningEvent): OpeningState => {
  if (state.status === 'none') return event.type === 'opening.posted' ? posted(event) : state
  return { status: moves[event.type] ?? state.status, opening: changed(state.opening, event) }
}
