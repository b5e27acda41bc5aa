import type { CalendarDate, CohortId, Instant, InvitationId, UserId } from '@kith/kernel'
import type { Role } from './events.ts'
import type { WorkspaceSettings } from './settings.ts'

export interface Cohort {
  readonly name: string
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
  readonly closed: boolean
  readonly members: ReadonlySet<UserId>
}

export interface Invitation {
  readonly email: string
  readonly roles: readonly Role[]
  readonly cohortIds: readonly CohortId[]
  readonly expiresAt: Instant
  readonly status: 'open' | 'revoked' | 'accepted'
}

/** A workspace as far as deciding needs to know. */
export interface Workspace {
  readonly name: string
  readonly settings: WorkspaceSettings
  readonly members: ReadonlyMap<UserId, readonly Role[]>
  readonly cohorts: ReadonlyMap<CohortId, Cohort>
  readonly invitations: ReadonlyMap<InvitationId, Invitation>
}

export type WorkspaceState = { readonly status: 'none' } | ({ readonly status: 'open' } & Workspace)

export const noWorkspace: WorkspaceState = { status: 'none' }

/** Whether `by` runs this workspace. The system may do what an admin may. */
export const runs = (by: UserId | 'system', { members }: Workspace): boolean =>
  by === 'system' || (members.get(by)?.includes('admin') ?? false)

/** The admins but for one: when none is left, that one must stay. */
export const otherAdmins = ({ members }: Workspace, userId: UserId): number =>
  [...members].filter(([id, roles]) => id !== userId && roles.includes('admin')).length
