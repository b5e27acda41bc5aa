// The tables' door: shapes of rows, and how the tables of a generation are made.
import type { PoolClient } from 'pg'
import type { Projection } from './projection.ts'

export type { AuditRow, AuditedWorkspaceRow } from './audit/table.ts'
export type { OpeningReportRow, OpeningRow, OpeningSeatRow } from './board/table.ts'
export type { ContactInteractionRow, ContactRow } from './contact-list/table.ts'
export type { ContactPageRow, ImportantDateRow } from './contact-page/table.ts'
export type { ResumeObjectRow, ResumeRow, ResumeVersionRow } from './file/table.ts'
export type { HistoryContactRow, HistoryRow } from './history/table.ts'
export type { ImportRowRow, ImportTableRow } from './import-report/table.ts'
export type { CohortMemberRow, CohortRow, InvitationRow } from './member/cohort-table.ts'
export type { AccountRow, MembershipRow, WorkspaceRow } from './member/table.ts'
export type { MentorshipRow, MentorshipSessionRow } from './mentorship/table.ts'
export type { NoticeRow } from './notice/table.ts'
export type { OpportunityRow } from './opportunity/table.ts'
export type { ReferralEntryKind, ReferralEntryRow, ReferralPreparationRow, ReferralRow } from './referral/table.ts'
export type { SharedContactRow } from './sharing/table.ts'
export type { MessageTemplateRow } from './template/table.ts'
export type { TimelineRow } from './timeline/table.ts'
export type { UpdateRecipientRow, UpdateRow } from './update/table.ts'
export type { FollowUpRow } from './today/table.ts'

type Described = Pick<Projection, 'tables'>
type Client = Pick<PoolClient, 'query'>

/** Makes a generation's schema and its tables, without indexes beside the primary keys. */
export const createTables = async (client: Client, schema: string, { tables }: Described): Promise<void> => {
  await client.query(`create schema if not exists ${schema}`)
  for (const table of tables) await client.query(table.create(schema))
}

/** Makes the indexes: at once for a generation that starts live, after the rows for one that is rebuilt. */
export const createIndexes = async (client: Client, schema: string, { tables }: Described): Promise<void> => {
  for (const table of tables) for (const statement of table.indexes(schema)) await client.query(statement)
}
