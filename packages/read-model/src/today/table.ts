import type { CalendarDate, ContactId, InteractionId, UserId, WorkspaceId } from '@kith/kernel'
import { ownerOnly } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'

/** Something promised, by the owner or by their people. */
export interface FollowUpRow {
  readonly interaction_id: InteractionId
  readonly follow_up_id: string
  readonly owner_id: UserId
  readonly workspace_id: WorkspaceId
  /** The last event of the interaction that said anything here; others pass by, so there are honest gaps. */
  revision: number
  readonly contact_ids: readonly ContactId[]
  readonly promised_by: 'me' | 'them'
  readonly text: string
  readonly due_on: CalendarDate
  status: 'open' | 'done' | 'dropped'
  /** The interaction was taken back, and what was promised in it. */
  retracted: boolean
}

export const followUpTable = defineTable<FollowUpRow>({
  name: 'follow_up',
  key: ['interaction_id', 'follow_up_id'],
  rows: ownerOnly(),
  columns: {
    interaction_id: 'uuid',
    follow_up_id: 'uuid',
    owner_id: 'uuid',
    workspace_id: 'uuid',
    revision: 'bigint',
    contact_ids: 'uuid[]',
    promised_by: 'text',
    text: 'text',
    due_on: 'date',
    status: 'text',
    retracted: 'boolean',
  },
  indexes: (on) => [`create index on ${on} (owner_id, due_on) where status = 'open' and not retracted`],
})
