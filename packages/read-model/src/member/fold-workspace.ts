import { defaultSettings } from '@kith/domain'
import type { Role } from '@kith/domain'
import type { InvitationId, UserId, WorkspaceId } from '@kith/kernel'
import type { ChangeSink } from '../fold/changes.ts'
import { isNext } from '../fold/revision.ts'
import { foldText } from '../shared/search-text.ts'
import type { CohortRow, InvitationRow } from './cohort-table.ts'
import type { MemberRows, RecordedWorkspaceEvent } from './rows.ts'
import type { MembershipRow, WorkspaceRow } from './table.ts'

type Of<Type extends RecordedWorkspaceEvent['type']> = Extract<RecordedWorkspaceEvent, { readonly type: Type }>

/** The workspace's row with the event counted; undefined when the event is no news. */
const countedWorkspace = (event: RecordedWorkspaceEvent, rows: MemberRows): WorkspaceRow | undefined => {
  const { workspaceId } = event.data
  const known = rows.workspace.get(workspaceId)
  if (!isNext(event, known?.revision ?? -1)) return undefined
  const revision = Number(event.revision)
  if (known !== undefined) {
    rows.workspace.change(Object.assign(known, { revision }))
    return known
  }
  const row: WorkspaceRow = { workspace_id: workspaceId, revision, name: '', settings: defaultSettings }
  rows.workspace.add(row)
  return row
}

const join = (event: Of<'workspace.member-joined'>, rows: MemberRows): void => {
  const { userId, workspaceId, roles } = event.data
  const { occurredAt } = event.metadata
  const known = rows.membership.get(userId, workspaceId)
  if (known !== undefined) {
    rows.membership.change(Object.assign(known, { roles, joined_at: occurredAt, removed: false }))
    return
  }
  // The account may not have been seen yet: its own stream brings the name then.
  const account = rows.account.get(userId)
  const name = account?.name ?? ''
  rows.membership.add({
    user_id: userId,
    workspace_id: workspaceId,
    name,
    sort_name: foldText(name),
    roles,
    joined_at: occurredAt,
    removed: false,
    erased: account?.erased ?? false,
  })
}

const changeMembership = (
  rows: MemberRows,
  { userId, workspaceId }: { readonly userId: UserId; readonly workspaceId: WorkspaceId },
  change: Partial<MembershipRow>,
): void => {
  const row = rows.membership.get(userId, workspaceId)
  if (row !== undefined) rows.membership.change(Object.assign(row, change))
}

/** The row, when it is of the workspace that speaks: ids are made by callers, and one workspace may use another's. */
const ofWorkspace = <Row extends { readonly workspace_id: WorkspaceId }>(
  row: Row | undefined,
  workspaceId: WorkspaceId,
): Row | undefined => (row?.workspace_id === workspaceId ? row : undefined)

interface OfCohort {
  readonly workspaceId: WorkspaceId
  readonly cohortId: CohortRow['cohort_id']
}

const changeCohort = (rows: MemberRows, { workspaceId, cohortId }: OfCohort, change: Partial<CohortRow>): void => {
  const row = ofWorkspace(rows.cohort.get(cohortId), workspaceId)
  if (row !== undefined) rows.cohort.change(Object.assign(row, change))
}

interface OfInvitation {
  readonly workspaceId: WorkspaceId
  readonly invitationId: InvitationId
}

const changeInvitation = (
  rows: MemberRows,
  { workspaceId, invitationId }: OfInvitation,
  change: Partial<InvitationRow>,
): void => {
  const row = ofWorkspace(rows.invitation.get(invitationId), workspaceId)
  if (row !== undefined) rows.invitation.change(Object.assign(row, change))
}

const openCohort = ({ data }: Of<'workspace.cohort-opened'>, rows: MemberRows): void => {
  const { cohortId, workspaceId, name, startsOn, endsOn } = data
  if (rows.cohort.get(cohortId) !== undefined) return
  rows.cohort.add({
    cohort_id: cohortId,
    workspace_id: workspaceId,
    name,
    starts_on: startsOn,
    ends_on: endsOn,
    closed: false,
  })
}

const putIntoCohort = ({ data, metadata }: Of<'workspace.put-into-cohort'>, rows: MemberRows): void => {
  const { cohortId, userId, workspaceId } = data
  if (ofWorkspace(rows.cohort.get(cohortId), workspaceId) === undefined) return
  if (rows.cohortMember.get(cohortId, userId) !== undefined) return
  const row = { cohort_id: cohortId, user_id: userId, workspace_id: workspaceId, joined_at: metadata.occurredAt }
  rows.cohortMember.add(row)
}

const takeOutOfCohort = ({ data }: Of<'workspace.taken-out-of-cohort'>, rows: MemberRows): void => {
  const row = ofWorkspace(rows.cohortMember.get(data.cohortId, data.userId), data.workspaceId)
  if (row !== undefined) rows.cohortMember.remove(row)
}

const invite = ({ data, metadata }: Of<'workspace.invitation-issued'>, rows: MemberRows): void => {
  const { invitationId, workspaceId, email, cohortIds, expiresAt } = data
  if (rows.invitation.get(invitationId) !== undefined) return
  const roles: readonly Role[] = data.roles
  rows.invitation.add({
    invitation_id: invitationId,
    workspace_id: workspaceId,
    email,
    roles,
    cohort_ids: cohortIds,
    status: 'open',
    issued_by: metadata.actor === 'system' ? null : metadata.actor,
    issued_at: metadata.occurredAt,
    expires_at: expiresAt,
    accepted_by: null,
  })
}

const change = (event: RecordedWorkspaceEvent, workspace: WorkspaceRow, rows: MemberRows): void => {
  switch (event.type) {
    case 'workspace.created':
    case 'workspace.renamed':
      workspace.name = event.data.name
      return
    case 'workspace.settings-changed':
      workspace.settings = event.data.settings
      return
    case 'workspace.member-joined':
      return join(event, rows)
    case 'workspace.roles-changed':
      return changeMembership(rows, event.data, { roles: event.data.roles })
    case 'workspace.member-removed':
      return changeMembership(rows, event.data, { removed: true })
    case 'workspace.cohort-opened':
      return openCohort(event, rows)
    case 'workspace.cohort-renamed':
      return changeCohort(rows, event.data, { name: event.data.name })
    case 'workspace.cohort-rescheduled': {
      const { startsOn, endsOn } = event.data
      return changeCohort(rows, event.data, { starts_on: startsOn, ends_on: endsOn })
    }
    case 'workspace.cohort-closed':
      return changeCohort(rows, event.data, { closed: true })
    case 'workspace.cohort-reopened':
      return changeCohort(rows, event.data, { closed: false })
    case 'workspace.put-into-cohort':
      return putIntoCohort(event, rows)
    case 'workspace.taken-out-of-cohort':
      return takeOutOfCohort(event, rows)
    case 'workspace.invitation-issued':
      return invite(event, rows)
    case 'workspace.invitation-resent':
      return changeInvitation(rows, event.data, { expires_at: event.data.expiresAt })
    case 'workspace.invitation-revoked':
      return changeInvitation(rows, event.data, { status: 'revoked' })
    case 'workspace.invitation-accepted':
      return changeInvitation(rows, event.data, { status: 'accepted', accepted_by: event.data.userId })
    case 'workspace.exported':
    case 'workspace.mail-handled':
      return
  }
}

/** What a workspace's event changes, and whose screens it concerns: everybody's in it, and those of whom it speaks. */
export const foldWorkspace = (event: RecordedWorkspaceEvent, rows: MemberRows, changes: ChangeSink): void => {
  const workspace = countedWorkspace(event, rows)
  if (workspace === undefined) return
  change(event, workspace, rows)
  const isEverybodys = event.type === 'workspace.renamed' || event.type === 'workspace.settings-changed'
  changes.addWorkspace(workspace.workspace_id, ['members', 'cohorts', ...(isEverybodys ? (['viewer'] as const) : [])])
  if ('userId' in event.data) changes.add(event.data.userId, ['viewer', 'access'])
}
