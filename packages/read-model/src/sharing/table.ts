import type { CohortId, ContactId, UserId, WorkspaceId } from '@kith/kernel'
import { inViewersWorkspace, viewer, viewerIsAdmin } from '../fold/row-rule.ts'
import type { RowRule } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'

/**
 * What a cohort sees of one contact, in the words of the last `contact.shared`. A share of the company alone carries no
 * name, so that none can be read here by mistake.
 */
export interface SharedContactRow {
  readonly contact_id: ContactId
  readonly cohort_id: CohortId
  readonly workspace_id: WorkspaceId
  readonly owner_id: UserId
  /** The last event of the contact that said anything here; others pass by, so there are honest gaps. */
  revision: number
  level: 'company-only' | 'name-and-company'
  name: string
  company: string
  /** Companies that differ in accents or capitals only are one. */
  company_key: string
  /** The name and the company as they are searched. */
  search_text: string
  /** Archived or merged away: nobody sees it until it comes back. */
  hidden: boolean
}

const inOnesCohorts: RowRule = () => `${inViewersWorkspace}
  and (owner_id = ${viewer} or ${viewerIsAdmin}
    or cohort_id = any((select read.viewer_cohorts())::uuid[]))`

export const sharedContactTable = defineTable<SharedContactRow>({
  name: 'shared_contact',
  key: ['contact_id', 'cohort_id'],
  rows: inOnesCohorts,
  columns: {
    contact_id: 'uuid',
    cohort_id: 'uuid',
    workspace_id: 'uuid',
    owner_id: 'uuid',
    revision: 'bigint',
    level: 'text',
    name: 'text',
    company: 'text',
    company_key: 'text collate "C"',
    search_text: 'text',
    hidden: 'boolean',
  },
  indexes: (on) => [
    `create index on ${on} (cohort_id, company_key) where not hidden`,
    `create index on ${on} (owner_id, cohort_id)`,
  ],
})
