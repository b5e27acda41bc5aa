import type { OpportunityEvent, OpportunitySource } from '@kith/domain'
import type { RecordedEvent } from '@kith/kernel'
import { foldText } from '../shared/search-text.ts'
import type { OpportunityRow, StoredOpportunityDate } from './table.ts'

export type RecordedOpportunityEvent = OpportunityEvent extends infer Event
  ? Event extends OpportunityEvent
    ? RecordedEvent<Event>
    : never
  : never
type Named<Type extends OpportunityEvent['type']> = Extract<RecordedOpportunityEvent, { readonly type: Type }>

const detailsOf = ({ data }: Named<'opportunity.added' | 'opportunity.changed'>) => {
  const { company, role, department, location, link, notes } = data
  return { company, company_key: foldText(company), role, department, location, link, notes }
}

/** The row of an opportunity that was just added. */
export const newOpportunity = (event: Named<'opportunity.added'>): OpportunityRow => ({
  opportunity_id: event.data.opportunityId,
  owner_id: event.data.ownerId,
  workspace_id: event.metadata.workspaceId,
  revision: Number(event.revision),
  ...detailsOf(event),
  stage: 'interested',
  source_kind: null,
  source_id: null,
  source_where: '',
  next_step: '',
  next_on: null,
  dates: [],
  removed: false,
  added_at: event.metadata.occurredAt,
  moved_at: event.metadata.occurredAt,
})

/** What a source points at; null for one that is nothing in Kith. */
const sourceId = (source: OpportunitySource): string | null => {
  switch (source.kind) {
    case 'contact':
      return source.contactId
    case 'opening':
      return source.openingId
    case 'gathering':
      return source.gatheringId
    case 'board':
    case 'cold':
      return null
  }
}

// By the id where the day is the same: labels may go, and the order must not go with them.
const byDay = (left: StoredOpportunityDate, right: StoredOpportunityDate): number =>
  `${left.day} ${left.id}` < `${right.day} ${right.id}` ? -1 : 1

/** Applies a later event of the opportunity's stream to its row. */
export const changeOpportunity = (row: OpportunityRow, event: RecordedOpportunityEvent): void => {
  switch (event.type) {
    case 'opportunity.added':
      return
    case 'opportunity.changed':
      Object.assign(row, detailsOf(event))
      return
    case 'opportunity.stage-moved':
      row.stage = event.data.stage
      row.moved_at = event.metadata.occurredAt
      return
    case 'opportunity.source-recorded': {
      const { source, where } = event.data
      Object.assign(row, { source_kind: source.kind, source_id: sourceId(source), source_where: where })
      return
    }
    case 'opportunity.date-added': {
      const { dateId: id, label, day } = event.data
      row.dates = [...row.dates.filter((date) => date.id !== id), { id, label, day }].sort(byDay)
      return
    }
    case 'opportunity.date-removed':
      row.dates = row.dates.filter((date) => date.id !== event.data.dateId)
      return
    case 'opportunity.next-step-set': {
      const { text, dueOn } = event.data
      Object.assign(row, { next_step: text, next_on: text === '' ? null : dueOn })
      return
    }
    case 'opportunity.removed':
    case 'opportunity.restored':
      row.removed = event.type === 'opportunity.removed'
      return
  }
}
