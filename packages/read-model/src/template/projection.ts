import type { PoolClient } from 'pg'
import type { ChangeSink } from '../fold/changes.ts'
import { defineProjection, raiseRevision } from '../fold/define-projection.ts'
import type { RowSets } from '../fold/define-projection.ts'
import { isNext } from '../fold/revision.ts'
import type { Recorded } from '../projection.ts'
import { messageTemplateTable } from './table.ts'

const tables = { template: messageTemplateTable }
type Rows = RowSets<typeof tables>

const isTemplateEvent = (
  event: Recorded,
): event is Extract<Recorded, { readonly type: 'template.changed' | 'template.reset' }> =>
  event.type === 'template.changed' || event.type === 'template.reset'

const want = (event: Recorded, rows: Rows): void => {
  if (isTemplateEvent(event)) rows.template.want(event.data.templateId)
}

const fold = (event: Recorded, rows: Rows, changes: ChangeSink): void => {
  if (!isTemplateEvent(event)) return
  const { templateId, ownerId, kind } = event.data
  const row = rows.template.get(templateId)
  if (!isNext(event, row?.revision ?? -1)) return
  const text = event.type === 'template.changed' ? event.data.text : null
  const revision = Number(event.revision)
  if (row === undefined)
    rows.template.add({
      template_id: templateId,
      owner_id: ownerId,
      workspace_id: event.metadata.workspaceId,
      kind,
      revision,
      text,
    })
  else rows.template.change(Object.assign(row, { revision, text }))
  changes.add(ownerId, ['templates'])
}

const erase = async (client: PoolClient, schema: string, event: Recorded): Promise<void> => {
  if (event.type !== 'user.erased') return
  await client.query(`update ${schema}.message_template set text = null where owner_id = $1`, [event.data.userId])
}

/** Members' own texts for what they send. */
export const templateProjection = defineProjection({
  name: 'template',
  version: 1,
  categories: ['template', 'user'],
  tables,
  want,
  fold,
  erasing: ['user.erased'],
  erase,
  passOver: raiseRevision(messageTemplateTable, 'template'),
})
