import type { CalendarDate, ReferralId } from '@kith/kernel'
import { addDays, laterOf } from '@kith/kernel'
import { mondayOf } from '../shared/week.ts'
import type { DeskEvent } from './events.ts'
import type { Desk, DeskState } from './state.ts'

type Taken = Extract<DeskEvent, { readonly type: 'desk.ask-taken' }>['data']

/** Weeks before the last one change nothing any more. */
const recent = (
  taken: ReadonlyMap<ReferralId, CalendarDate>,
  latestOn: CalendarDate,
): ReadonlyMap<ReferralId, CalendarDate> => {
  const since = addDays(mondayOf(latestOn), -7)
  return new Map([...taken].filter(([, on]) => on >= since))
}

const took = (desk: Desk, { referralId, on }: Taken): Desk => {
  const latestOn = laterOf(desk.latestOn ?? on, on)
  return { ...desk, latestOn, taken: recent(new Map(desk.taken).set(referralId, on), latestOn) }
}

const changed = (desk: Desk, event: DeskEvent): Desk => {
  switch (event.type) {
    case 'desk.limit-set':
      return { ...desk, perWeek: event.data.perWeek }
    case 'desk.ask-taken':
      return took(desk, event.data)
    case 'desk.ask-given-back':
      return { ...desk, taken: new Map([...desk.taken].filter(([id]) => id !== event.data.referralId)) }
  }
}

/** The state after one more fact. Never throws: what is on disk has happened. */
export const evolveDesk = (state: DeskState, event: DeskEvent): DeskState => {
  if (state.status === 'kept') return { status: 'kept', desk: changed(state.desk, event) }
  const { referrerId } = event.data
  return { status: 'kept', desk: changed({ referrerId, perWeek: null, latestOn: null, taken: new Map() }, event) }
}
