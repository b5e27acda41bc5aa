import type { PoolClient } from 'pg'
import type { ChangeSink } from '../fold/changes.ts'
import { defineProjection, raiseRevision } from '../fold/define-projection.ts'
import { isNext } from '../fold/revision.ts'
import type { Recorded } from '../projection.ts'
import { changed, posted } from './fold-opening.ts'
import type { BoardRows, RecordedOpeningEvent } from './fold-opening.ts'
import { openingReportTable, openingSeatTable, openingTable } from './table.ts'

const tables = { opening: openingTable, seat: openingSeatTable, report: openingReportTable }

const isOpeningEvent = (event: Recorded): event is RecordedOpeningEvent => event.stream.startsWith('opening-')

const want = (event: Recorded, rows: BoardRows): void => {
  if (!isOpeningEvent(event)) return
  const { openingId } = event.data
  if (event.type === 'opening.posted') return rows.opening.wantNew(openingId)
  rows.opening.want(openingId)
  if ('referralId' in event.data) rows.seat.want(openingId, event.data.referralId)
  if (event.type === 'opening.reported') rows.report.want(openingId, event.data.reporterId)
  if (event.type === 'opening.shown-again') rows.report.wantGroup(openingId)
}

const fold = (event: Recorded, rows: BoardRows, changes: ChangeSink): void => {
  if (event.type === 'user.erased') return changes.addWorkspace(event.metadata.workspaceId, ['board'])
  if (!isOpeningEvent(event)) return
  const known = rows.opening.get(event.data.openingId)
  if (!isNext(event, known?.revision ?? -1)) return
  if (known === undefined) {
    if (event.type !== 'opening.posted') return
    rows.opening.add(posted(event))
  } else {
    known.revision = Number(event.revision)
    changed(event, known, rows)
    rows.opening.change(known)
  }
  changes.addWorkspace(event.metadata.workspaceId, ['board'])
}

const texts = 'company company_key role department location location_key link notes search_text'.split(' ')

/** What somebody wrote goes with them; that there was an opening, and that it was reported, stays. */
const erase = async (client: PoolClient, schema: string, event: Recorded): Promise<void> => {
  if (event.type !== 'user.erased') return
  const { userId } = event.data
  const emptied = texts.map((column) => `${column} = ''`).join(', ')
  await client.query(`update ${schema}.opening set ${emptied} where poster_id = $1`, [userId])
  await client.query(`update ${schema}.opening_report set reason = '' where reporter_id = $1`, [userId])
}

/** The board: what is posted on it, who holds which seat, and what was said against it. */
export const boardProjection = defineProjection({
  name: 'board',
  version: 1,
  categories: ['opening', 'user'],
  tables,
  want,
  fold,
  erasing: ['user.erased'],
  erase,
  passOver: raiseRevision(openingTable, 'opening'),
})
