import type { CalendarDate } from '@kith/kernel'
import { laterOf } from '@kith/kernel'
import { mondayOf } from '../shared/week.ts'
import type { Desk, DeskState } from './state.ts'

/** The day that the desk goes by: the referrer's, but never one before the newest request. */
export const dayOf = ({ latestOn }: Desk, today: CalendarDate): CalendarDate => laterOf(latestOn ?? today, today)

/** Requests that a desk took in the ISO week of a day, and how many that week takes. */
export interface DeskRoom {
  readonly taken: number
  readonly limit: number
}

/** Counts as `TakeAsk` would on the same day. The smaller number holds: the referrer's own, or the workspace's. */
export const roomAt = (state: DeskState, today: CalendarDate, workspacePerWeek: number): DeskRoom => {
  if (state.status === 'none') return { taken: 0, limit: workspacePerWeek }
  const { desk } = state
  const monday = mondayOf(dayOf(desk, today))
  return {
    taken: [...desk.taken.values()].filter((on) => mondayOf(on) === monday).length,
    limit: Math.min(desk.perWeek ?? workspacePerWeek, workspacePerWeek),
  }
}
