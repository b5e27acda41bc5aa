import type { CohortId, UserId } from '@kith/kernel'
import type { WorkspaceEvent } from './events.ts'
import { defaultSettings } from './settings.ts'
import type { Cohort, Invitation, Workspace, WorkspaceState } from './state.ts'

const withEntry = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> =>
  new Map(map).set(key, value)

const without = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): ReadonlyMap<Key, Value> => {
  const rest = new Map(map)
  rest.delete(key)
  return rest
}

const withCohort = (workspace: Workspace, cohortId: CohortId, change: (cohort: Cohort) => Cohort): Workspace => {
  const cohort = workspace.cohorts.get(cohortId)
  return cohort === undefined
    ? workspace
    : { ...workspace, cohorts: withEntry(workspace.cohorts, cohortId, change(cohort)) }
}

const withInvitation = (
  workspace: Workspace,
  invitationId: Parameters<Workspace['invitations']['get']>[0],
  change: Partial<Invitation>,
): Workspace => {
  const invitation = workspace.invitations.get(invitationId)
  return invitation === undefined
    ? workspace
    : { ...workspace, invitations: withEntry(workspace.invitations, invitationId, { ...invitation, ...change }) }
}

const leave = (cohort: Cohort, userId: UserId): Cohort => {
  const members = new Set(cohort.members)
  members.delete(userId)
  return { ...cohort, members }
}

const changed = (workspace: Workspace, event: WorkspaceEvent): Workspace => {
  switch (event.type) {
    case 'workspace.created':
    case 'workspace.exported':
    case 'workspace.mail-handled':
      return workspace
    case 'workspace.renamed':
      return { ...workspace, name: event.data.name }
    case 'workspace.settings-changed':
      return { ...workspace, settings: event.data.settings }
    case 'workspace.member-joined':
    case 'workspace.roles-changed':
      return { ...workspace, members: withEntry(workspace.members, event.data.userId, event.data.roles) }
    case 'workspace.member-removed':
      return { ...workspace, members: without(workspace.members, event.data.userId) }
    case 'workspace.cohort-opened': {
      const { cohortId, name, startsOn, endsOn } = event.data
      const cohort = { name, startsOn, endsOn, closed: false, members: new Set<UserId>() }
      return { ...workspace, cohorts: withEntry(workspace.cohorts, cohortId, cohort) }
    }
    case 'workspace.cohort-renamed':
      return withCohort(workspace, event.data.cohortId, (cohort) => ({ ...cohort, name: event.data.name }))
    case 'workspace.cohort-rescheduled': {
      const { startsOn, endsOn } = event.data
      return withCohort(workspace, event.data.cohortId, (cohort) => ({ ...cohort, startsOn, endsOn }))
    }
    case 'workspace.cohort-closed':
      return withCohort(workspace, event.data.cohortId, (cohort) => ({ ...cohort, closed: true }))
    case 'workspace.cohort-reopened':
      return withCohort(workspace, event.data.cohortId, (cohort) => ({ ...cohort, closed: false }))
    case 'workspace.put-into-cohort':
      return withCohort(workspace, event.data.cohortId, (cohort) => ({
        ...cohort,
        members: new Set([...cohort.members, event.data.userId]),
      }))
    case 'workspace.taken-out-of-cohort':
      return withCohort(workspace, event.data.cohortId, (cohort) => leave(cohort, event.data.userId))
    case 'workspace.invitation-issued': {
      const { invitationId, email, roles, cohortIds, expiresAt } = event.data
      const invitation = { email, roles, cohortIds, expiresAt, status: 'open' } as const
      return { ...workspace, invitations: withEntry(workspace.invitations, invitationId, invitation) }
    }
    case 'workspace.invitation-resent':
      return withInvitation(workspace, event.data.invitationId, { expiresAt: event.data.expiresAt })
    case 'workspace.invitation-revoked':
      return withInvitation(workspace, event.data.invitationId, { status: 'revoked' })
    case 'workspace.invitation-accepted':
      return withInvitation(workspace, event.data.invitationId, { status: 'accepted' })
  }
}

/** The state after one more fact. Never throws: what is on disk has happened. */
export const evolveWorkspace = (state: WorkspaceState, event: WorkspaceEvent): WorkspaceState => {
  if (state.status === 'open') return { status: 'open', ...changed(state, event) }
  if (event.type !== 'workspace.created') return state
  return {
    status: 'open',
    name: event.data.name,
    settings: defaultSettings,
    members: new Map(),
    cohorts: new Map(),
    invitations: new Map(),
  }
}
