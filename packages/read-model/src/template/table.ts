import type { TemplateKind } from '@kith/domain'
import type { TemplateId, UserId, WorkspaceId } from '@kith/kernel'
import { ownerOnly } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'

/** A member's own text of one kind; without a text when they went back to the default. */
export interface MessageTemplateRow {
  readonly template_id: TemplateId
  readonly owner_id: UserId
  readonly workspace_id: WorkspaceId
  readonly kind: TemplateKind
  revision: number
  text: string | null
}

export const messageTemplateTable = defineTable<MessageTemplateRow>({
  name: 'message_template',
  key: ['template_id'],
  rows: ownerOnly(),
  columns: {
    template_id: 'uuid',
    owner_id: 'uuid',
    workspace_id: 'uuid',
    kind: 'text',
    revision: 'bigint',
    text: 'text?',
  },
  indexes: (on) => [`create index on ${on} (owner_id, workspace_id)`],
})
