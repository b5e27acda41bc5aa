import type { CalendarDate, UserId } from '@kith/kernel'
import { addDays, laterOf } from '@kith/kernel'
import { mondayOf } from '../shared/week.ts'
import type { AskingEvent } from './events.ts'
import type { Ask, Asking, AskingState } from './state.ts'

type Reserved = Extract<AskingEvent, { readonly type: 'asking.ask-reserved' }>['data']

const begun = (seekerId: UserId, latestOn: CalendarDate): Asking => ({
  seekerId,
  latestOn,
  asks: new Map(),
  declines: new Map(),
  owed: new Set(),
})

/** Weeks before the last one change nothing any more. */
const recent = (asks: ReadonlyMap<string, Ask>, latestOn: CalendarDate): ReadonlyMap<string, Ask> => {
  const since = addDays(mondayOf(latestOn), -7)
  return new Map([...asks].filter(([, { on }]) => on >= since))
}

const reserved = (asking: Asking, { askId, kind, referrerKey, on, textDigest }: Reserved): Asking => {
  const latestOn = laterOf(asking.latestOn, on)
  const asks = new Map(asking.asks).set(askId, { kind, referrerKey, on, textDigest })
  return { ...asking, latestOn, asks: recent(asks, latestOn) }
}

const without = <Entry>(entries: ReadonlyMap<string, Entry>, key: string): ReadonlyMap<string, Entry> =>
  new Map([...entries].filter(([one]) => one !== key))

const changed = (asking: Asking, event: AskingEvent): Asking => {
  switch (event.type) {
    case 'asking.ask-reserved':
      return reserved(asking, event.data)
    case 'asking.ask-released':
      return { ...asking, asks: without(asking.asks, event.data.askId) }
    case 'asking.ask-declined': {
      const { referrerKey, on } = event.data
      const declinedOn = laterOf(asking.declines.get(referrerKey) ?? on, on)
      return { ...asking, declines: new Map(asking.declines).set(referrerKey, declinedOn) }
    }
    case 'asking.thanks-owed':
      return { ...asking, owed: new Set([...asking.owed, event.data.askId]) }
    case 'asking.thanks-paid':
      return { ...asking, owed: new Set([...asking.owed].filter((askId) => askId !== event.data.askId)) }
  }
}

/** The state after one more fact. Never throws: what is on disk has happened. */
export const evolveAsking = (state: AskingState, event: AskingEvent): AskingState => {
  if (state.status === 'kept') return { status: 'kept', asking: changed(state.asking, event) }
  if (event.type !== 'asking.ask-reserved') return state
  return { status: 'kept', asking: changed(begun(event.data.seekerId, event.data.on), event) }
}
