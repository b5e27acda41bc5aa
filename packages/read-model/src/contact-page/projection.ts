import type { PoolClient } from 'pg'
import type { ChangeSink } from '../fold/changes.ts'
import { defineProjection, raiseRevision } from '../fold/define-projection.ts'
import type { RowSets } from '../fold/define-projection.ts'
import { isNext } from '../fold/revision.ts'
import type { Recorded } from '../projection.ts'
import { changePage, newPage } from './page.ts'
import type { RecordedContactEvent } from './page.ts'
import { contactPageTable, importantDateTable } from './table.ts'
import type { ContactPageRow } from './table.ts'

const tables = { page: contactPageTable, date: importantDateTable }
type Rows = RowSets<typeof tables>

const isContactEvent = (event: Recorded): event is RecordedContactEvent => event.stream.startsWith('contact-')

const want = (event: Recorded, rows: Rows): void => {
  if (!isContactEvent(event)) return
  const { contactId } = event.data
  if (event.type === 'contact.added') rows.page.wantNew(contactId)
  else rows.page.want(contactId)
  if (event.type === 'contact.important-date-added' || event.type === 'contact.important-date-removed')
    rows.date.want(contactId, event.data.dateId)
}

const foldDate = (event: RecordedContactEvent, { owner_id }: ContactPageRow, rows: Rows): void => {
  if (event.type === 'contact.important-date-added') {
    const { contactId, dateId, kind, label, on } = event.data
    const { month, day, year = null } = on
    const said = { kind, label, month, day, year, month_day: month * 100 + day }
    const known = rows.date.get(contactId, dateId)
    if (known === undefined) rows.date.add({ contact_id: contactId, date_id: dateId, owner_id, ...said })
    else rows.date.change(Object.assign(known, said))
  }
  if (event.type === 'contact.important-date-removed') {
    const known = rows.date.get(event.data.contactId, event.data.dateId)
    if (known !== undefined) rows.date.remove(known)
  }
}

const fold = (event: Recorded, rows: Rows, changes: ChangeSink): void => {
  if (!isContactEvent(event)) return
  const { contactId } = event.data
  const row = rows.page.get(contactId)
  if (event.type === 'contact.added') {
    if (row !== undefined) return
    rows.page.add(newPage(event))
    changes.add(event.data.ownerId, ['contacts'], { contactId })
    return
  }
  if (!isNext(event, row?.revision ?? -1) || row === undefined) return
  row.revision = Number(event.revision)
  changePage(row, event)
  foldDate(event, row, rows)
  rows.page.change(row)
  changes.add(row.owner_id, ['contacts', 'today'], { contactId })
}

const erase = async (client: PoolClient, schema: string, event: Recorded): Promise<void> => {
  if (event.type !== 'contact.erased') return
  await client.query(`delete from ${schema}.important_date where contact_id = $1`, [event.data.contactId])
}

/** The Person page below its head, and the important dates that Today looks ahead to. */
export const contactPageProjection = defineProjection({
  name: 'contact-page',
  version: 2,
  categories: ['contact'],
  tables,
  want,
  fold,
  erasing: ['contact.erased'],
  erase,
  passOver: raiseRevision(contactPageTable, 'contact'),
})
