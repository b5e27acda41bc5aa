import type { OpportunityStage } from '@kith/domain'
import type { CalendarDate, Instant, OpportunityId, UserId, WorkspaceId } from '@kith/kernel'
import { ownerOnly } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'

export interface StoredOpportunityDate {
  readonly id: string
  readonly label: string
  readonly day: CalendarDate
}

/** A role at a company that somebody is after. Its owner's alone. */
export interface OpportunityRow {
  readonly opportunity_id: OpportunityId
  readonly owner_id: UserId
  readonly workspace_id: WorkspaceId
  revision: number
  company: string
  /** Companies that differ in accents or capitals only are one. */
  company_key: string
  role: string
  department: string
  location: string
  link: string
  notes: string
  stage: OpportunityStage
  /** Null until the owner says what led them to it. */
  source_kind: 'contact' | 'opening' | 'gathering' | 'board' | 'cold' | null
  /** The contact, opening or gathering. */
  source_id: string | null
  source_where: string
  /** Empty: there is none. */
  next_step: string
  next_on: CalendarDate | null
  /** By their day. */
  dates: readonly StoredOpportunityDate[]
  removed: boolean
  readonly added_at: Instant
  /** When the stage was last moved; at first when it was added. */
  moved_at: Instant
}

export const opportunityTable = defineTable<OpportunityRow>({
  name: 'opportunity',
  key: ['opportunity_id'],
  rows: ownerOnly(),
  retained: 10_000,
  columns: {
    opportunity_id: 'uuid',
    owner_id: 'uuid',
    workspace_id: 'uuid',
    revision: 'bigint',
    company: 'text',
    company_key: 'text collate "C"',
    role: 'text',
    department: 'text',
    location: 'text',
    link: 'text',
    notes: 'text',
    stage: 'text',
    source_kind: 'text?',
    source_id: 'uuid?',
    source_where: 'text',
    next_step: 'text',
    next_on: 'date?',
    dates: 'jsonb',
    removed: 'boolean',
    added_at: 'text collate "C"',
    moved_at: 'text collate "C"',
  },
  indexes: (on) => [`create index on ${on} (owner_id, moved_at, opportunity_id) where not removed`],
})
