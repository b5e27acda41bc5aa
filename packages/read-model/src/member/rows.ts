import type { UserEvent, WorkspaceEvent } from '@kith/domain'
import type { RecordedEvent } from '@kith/kernel'
import type { RowSets } from '../fold/define-projection.ts'
import { cohortMemberTable, cohortTable, invitationTable } from './cohort-table.ts'
import { accountTable, membershipTable, workspaceTable } from './table.ts'

export const memberTables = {
  account: accountTable,
  membership: membershipTable,
  workspace: workspaceTable,
  cohort: cohortTable,
  cohortMember: cohortMemberTable,
  invitation: invitationTable,
}
export type MemberRows = RowSets<typeof memberTables>

type Each<Event> = Event extends UserEvent | WorkspaceEvent ? RecordedEvent<Event> : never
export type RecordedUserEvent = Each<UserEvent>
export type RecordedWorkspaceEvent = Each<WorkspaceEvent>
