import type { PoolClient } from 'pg'
import type { ChangeSink } from '../fold/changes.ts'
import { defineProjection, raiseRevision } from '../fold/define-projection.ts'
import type { RowSets } from '../fold/define-projection.ts'
import { isNext } from '../fold/revision.ts'
import type { Recorded } from '../projection.ts'
import { changeUpdate, newUpdate } from './change.ts'
import type { RecordedUpdateEvent } from './change.ts'
import { updateRecipientTable, updateTable } from './table.ts'

const tables = { update: updateTable, recipient: updateRecipientTable }
type Rows = RowSets<typeof tables>

const isUpdateEvent = (event: Recorded): event is RecordedUpdateEvent => event.stream.startsWith('update-')

const want = (event: Recorded, rows: Rows): void => {
  if (!isUpdateEvent(event)) return
  const { updateId } = event.data
  if (event.type === 'update.drafted') return rows.update.wantNew(updateId)
  rows.update.want(updateId)
  if (event.type === 'update.recipients-chosen' || event.type === 'update.sent') rows.recipient.wantGroup(updateId)
  else if ('contactId' in event.data) rows.recipient.want(updateId, event.data.contactId)
}

const fold = (event: Recorded, rows: Rows, changes: ChangeSink): void => {
  if (!isUpdateEvent(event)) return
  const { updateId, ownerId } = event.data
  const row = rows.update.get(updateId)
  if (event.type === 'update.drafted') {
    if (row !== undefined) return
    rows.update.add(newUpdate(event))
  } else {
    if (!isNext(event, row?.revision ?? -1) || row === undefined) return
    row.revision = Number(event.revision)
    changeUpdate(row, event, rows.recipient)
    rows.update.change(row)
  }
  changes.add(ownerId, ['updates'])
}

/** What somebody got goes with them; what somebody wrote goes with its author. */
const erase = async (client: PoolClient, schema: string, event: Recorded): Promise<void> => {
  const forget = `update ${schema}.network_update_recipient set subject = '', text = ''`
  if (event.type === 'contact.erased') {
    await client.query(`${forget} where contact_id = $1`, [event.data.contactId])
    return
  }
  if (event.type !== 'user.erased') return
  await client.query(`${forget} where owner_id = $1`, [event.data.userId])
  await client.query(`update ${schema}.network_update set subject = '', body = '' where owner_id = $1`, [
    event.data.userId,
  ])
}

/** Updates to the wider network, and how far each has come. */
export const updateProjection = defineProjection({
  name: 'update',
  version: 1,
  categories: ['update', 'contact', 'user'],
  tables,
  want,
  fold,
  erasing: ['contact.erased', 'user.erased'],
  erase,
  passOver: raiseRevision(updateTable, 'update'),
})
