import type { KithEvent } from '@kith/domain'
import type { RecordedEvent } from '@kith/kernel'
import type { RowSets } from '../fold/define-projection.ts'
import { foldText } from '../shared/search-text.ts'
import type { openingReportTable, openingSeatTable, openingTable } from './table.ts'
import type { OpeningRow } from './table.ts'

type Tables = {
  readonly opening: typeof openingTable
  readonly seat: typeof openingSeatTable
  readonly report: typeof openingReportTable
}
export type BoardRows = RowSets<Tables>

type OpeningEvent = Extract<KithEvent, { readonly type: `opening.${string}` }>
type Each<Event> = Event extends OpeningEvent ? RecordedEvent<Event> : never
export type RecordedOpeningEvent = Each<OpeningEvent>
type Of<Type extends OpeningEvent['type']> = Extract<RecordedOpeningEvent, { readonly type: Type }>

const contentOf = ({ data }: Of<'opening.posted' | 'opening.changed'>) => {
  const { company, role, department, location, link, notes, seats, closesOn, audience } = data
  return {
    company,
    company_key: foldText(company),
    role,
    department,
    location,
    location_key: foldText(location),
    link,
    notes,
    search_text: foldText(`${company} ${role} ${department} ${location} ${notes}`),
    seats,
    closes_on: closesOn,
    audience_kind: audience.kind,
    cohort_ids: audience.kind === 'cohorts' ? audience.cohortIds : [],
  }
}

/** A new opening, as it begins. */
export const posted = (event: Of<'opening.posted'>): OpeningRow => ({
  opening_id: event.data.openingId,
  workspace_id: event.metadata.workspaceId,
  poster_id: event.data.posterId,
  revision: Number(event.revision),
  ...contentOf(event),
  seats_claimed: 0,
  status: 'open',
  admitted: !event.data.held,
  hidden_by: null,
  posted_at: event.metadata.occurredAt,
})

const claim = ({ data }: Of<'opening.seat-claimed'>, row: OpeningRow, rows: BoardRows): void => {
  if (rows.seat.get(data.openingId, data.referralId) !== undefined) return
  rows.seat.add({
    opening_id: row.opening_id,
    referral_id: data.referralId,
    workspace_id: row.workspace_id,
    poster_id: row.poster_id,
    seeker_id: data.seekerId,
    confirmed: false,
  })
  row.seats_claimed += 1
}

const confirm = ({ data }: Of<'opening.seat-confirmed'>, rows: BoardRows): void => {
  const seat = rows.seat.get(data.openingId, data.referralId)
  if (seat !== undefined) rows.seat.change(Object.assign(seat, { confirmed: true }))
}

const free = ({ data }: Of<'opening.seat-freed'>, row: OpeningRow, rows: BoardRows): void => {
  const seat = rows.seat.get(data.openingId, data.referralId)
  if (seat === undefined) return
  rows.seat.remove(seat)
  row.seats_claimed -= 1
}

const report = ({ data, metadata }: Of<'opening.reported'>, row: OpeningRow, rows: BoardRows): void => {
  if (rows.report.get(data.openingId, data.reporterId) !== undefined) return
  rows.report.add({
    opening_id: row.opening_id,
    reporter_id: data.reporterId,
    workspace_id: row.workspace_id,
    reason: data.reason,
    at: metadata.occurredAt,
    settled: false,
  })
}

const settle = (row: OpeningRow, rows: BoardRows): void => {
  for (const one of rows.report.group(row.opening_id)) rows.report.change(Object.assign(one, { settled: true }))
}

/** One more fact about an opening that is there. */
export const changed = (event: RecordedOpeningEvent, row: OpeningRow, rows: BoardRows): void => {
  switch (event.type) {
    case 'opening.posted':
      return
    case 'opening.changed':
      return void Object.assign(row, contentOf(event), { admitted: row.admitted && !event.data.held })
    case 'opening.admitted':
      return void (row.admitted = true)
    case 'opening.closed':
      return void (row.status = 'closed')
    case 'opening.reopened':
      return void (row.status = 'open')
    case 'opening.filled':
      return void (row.status = 'filled')
    case 'opening.reported':
      return report(event, row, rows)
    case 'opening.hidden':
      return void (row.hidden_by = event.data.cause)
    case 'opening.shown-again':
      row.hidden_by = null
      return settle(row, rows)
    case 'opening.seat-claimed':
      return claim(event, row, rows)
    case 'opening.seat-confirmed':
      return confirm(event, rows)
    case 'opening.seat-freed':
      return free(event, row, rows)
  }
}
