import type { PoolClient } from 'pg'
import type { ChangeSink } from '../fold/changes.ts'
import { defineProjection, raiseRevision } from '../fold/define-projection.ts'
import type { RowSets } from '../fold/define-projection.ts'
import { isNext } from '../fold/revision.ts'
import type { Recorded } from '../projection.ts'
import { changeOpportunity, newOpportunity } from './change.ts'
import type { RecordedOpportunityEvent } from './change.ts'
import { opportunityTable } from './table.ts'

const tables = { opportunity: opportunityTable }
type Rows = RowSets<typeof tables>

const isOpportunityEvent = (event: Recorded): event is RecordedOpportunityEvent =>
  event.stream.startsWith('opportunity-')

const want = (event: Recorded, rows: Rows): void => {
  if (!isOpportunityEvent(event)) return
  const { opportunityId } = event.data
  if (event.type === 'opportunity.added') rows.opportunity.wantNew(opportunityId)
  else rows.opportunity.want(opportunityId)
}

const fold = (event: Recorded, rows: Rows, changes: ChangeSink): void => {
  if (!isOpportunityEvent(event)) return
  const { opportunityId, ownerId } = event.data
  const row = rows.opportunity.get(opportunityId)
  if (event.type === 'opportunity.added') {
    if (row !== undefined) return
    rows.opportunity.add(newOpportunity(event))
  } else {
    if (!isNext(event, row?.revision ?? -1) || row === undefined) return
    row.revision = Number(event.revision)
    changeOpportunity(row, event)
    rows.opportunity.change(row)
  }
  changes.add(ownerId, ['opportunities'])
}

/** What somebody wrote is sealed under their own key, and goes with them. */
const erase = async (client: PoolClient, schema: string, event: Recorded): Promise<void> => {
  if (event.type !== 'user.erased') return
  await client.query(
    `update ${schema}.opportunity set company = '', company_key = '', role = '', department = '', location = '',
       link = '', notes = '', source_where = '', next_step = '', next_on = null,
       dates = (select coalesce(jsonb_agg(d.date || '{"label": ""}' order by d.place), '[]')
         from jsonb_array_elements(dates) with ordinality d (date, place))
     where owner_id = $1`,
    [event.data.userId],
  )
}

/** Roles that people are after, and how far they are with each. */
export const opportunityProjection = defineProjection({
  name: 'opportunity',
  version: 1,
  categories: ['opportunity', 'user'],
  tables,
  want,
  fold,
  erasing: ['user.erased'],
  erase,
  passOver: raiseRevision(opportunityTable, 'opportunity'),
})
