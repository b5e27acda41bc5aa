import { addDays, laterOf } from '@kith/kernel'
import type { PostingEvent } from './events.ts'
import type { Posting, PostingState } from './state.ts'

type Counted = Extract<PostingEvent, { readonly type: 'posting.opening-counted' }>['data']

const counted = (before: Posting | undefined, { posterId, openingId, on }: Counted): Posting => {
  const latestOn = laterOf(before?.latestOn ?? on, on)
  // Days before the last one change nothing any more.
  const since = addDays(latestOn, -1)
  const all = new Map(before?.counted).set(openingId, on)
  return {
    posterId: before?.posterId ?? posterId,
    latestOn,
    counted: new Map([...all].filter(([, day]) => day >= since)),
  }
}

/** The state after one more fact. Never throws: what is on disk has happened. */
export const evolvePosting = (state: PostingState, event: PostingEvent): PostingState => {
  const before = state.status === 'none' ? undefined : state.posting
  if (event.type === 'posting.opening-counted') return { status: 'kept', posting: counted(before, event.data) }
  if (before === undefined) return state
  const rest = new Map([...before.counted].filter(([id]) => id !== event.data.openingId))
  return { status: 'kept', posting: { ...before, counted: rest } }
}
