import type { PoolClient } from 'pg'
import type { ChangeSink } from '../fold/changes.ts'
import { defineProjection } from '../fold/define-projection.ts'
import type { RowSets } from '../fold/define-projection.ts'
import type { Recorded } from '../projection.ts'
import { followUpTable } from './table.ts'
import type { FollowUpRow } from './table.ts'

const tables = { followUp: followUpTable }
type Rows = RowSets<typeof tables>

const settled = {
  'interaction.follow-up-done': 'done',
  'interaction.follow-up-dropped': 'dropped',
  'interaction.follow-up-reopened': 'open',
} as const

const want = (event: Recorded, rows: Rows): void => {
  switch (event.type) {
    case 'interaction.follow-up-promised':
    case 'interaction.follow-up-done':
    case 'interaction.follow-up-dropped':
    case 'interaction.follow-up-reopened':
      return rows.followUp.want(event.data.interactionId, event.data.followUpId)
    case 'interaction.retracted':
    case 'interaction.restored':
      return rows.followUp.wantGroup(event.data.interactionId)
    default:
      return
  }
}

/** Whether an event is news to a row. */
const isNews = (event: Recorded, row: FollowUpRow | undefined): row is FollowUpRow =>
  row !== undefined && Number(event.revision) > row.revision

const promise = (event: Extract<Recorded, { type: 'interaction.follow-up-promised' }>, rows: Rows): void => {
  const { interactionId, followUpId, ownerId, contactIds, promisedBy, text, dueOn } = event.data
  if (rows.followUp.get(interactionId, followUpId) !== undefined) return
  rows.followUp.add({
    interaction_id: interactionId,
    follow_up_id: followUpId,
    owner_id: ownerId,
    workspace_id: event.metadata.workspaceId,
    revision: Number(event.revision),
    contact_ids: contactIds,
    promised_by: promisedBy,
    text,
    due_on: dueOn,
    status: 'open',
    retracted: false,
  })
}

const fold = (event: Recorded, rows: Rows, changes: ChangeSink): void => {
  switch (event.type) {
    case 'interaction.follow-up-promised':
      promise(event, rows)
      break
    case 'interaction.follow-up-done':
    case 'interaction.follow-up-dropped':
    case 'interaction.follow-up-reopened': {
      const row = rows.followUp.get(event.data.interactionId, event.data.followUpId)
      if (!isNews(event, row)) return
      row.revision = Number(event.revision)
      row.status = settled[event.type]
      rows.followUp.change(row)
      break
    }
    case 'interaction.retracted':
    case 'interaction.restored':
      for (const row of rows.followUp.group(event.data.interactionId)) {
        if (!isNews(event, row)) continue
        row.revision = Number(event.revision)
        row.retracted = event.type === 'interaction.retracted'
        rows.followUp.change(row)
      }
      break
    default:
      return
  }
  changes.add(event.data.ownerId, ['today'])
}

const erase = async (client: PoolClient, schema: string, event: Recorded): Promise<void> => {
  if (event.type !== 'contact.erased') return
  await client.query(`update ${schema}.follow_up set text = '' where contact_ids @> array[$1::uuid]`, [
    event.data.contactId,
  ])
}

/**
 * Follow-ups, the one part of Today that is nowhere else: check-ins come from the list of contacts, important dates
 * from the Person page's tables.
 */
export const todayProjection = defineProjection({
  name: 'today',
  version: 1,
  categories: ['interaction', 'contact'],
  tables,
  want,
  fold,
  erasing: ['contact.erased'],
  erase,
})
