import type { Role } from '@kith/domain'
import type { Instant, InvitationId, WorkspaceId } from '@kith/kernel'
import { selectRow, selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'
import type { CohortName } from './cohorts.ts'
import { cohortNames, viewerRuns } from './scope.ts'

export type InvitationStatus = 'open' | 'accepted' | 'revoked' | 'expired'

export interface InvitationView {
  readonly id: InvitationId
  /** Lower case; empty once who accepted it was erased. */
  readonly email: string
  readonly roles: readonly Role[]
  readonly cohorts: readonly CohortName[]
  readonly status: InvitationStatus
  readonly invitedBy: string
  readonly issuedAt: Instant
  readonly expiresAt: Instant
}

/** An invitation with where it leads, for whoever has its link. */
export interface InvitationInWorkspace extends InvitationView {
  readonly workspaceId: WorkspaceId
  readonly workspaceName: string
}

/** More than anybody looks through; the oldest are left out. */
const most = 1_000

const columns = `i.invitation_id as id, i.email, i.roles, i.issued_at as "issuedAt", i.expires_at as "expiresAt",
  case when i.issued_by is null then 'Kith' else coalesce((select m.name from read.membership m
    where m.user_id = i.issued_by and m.workspace_id = i.workspace_id), 'Former member') end as "invitedBy",
  ${cohortNames('i.cohort_ids', 'i.workspace_id')} as cohorts`

/** How it stands at `now`: an open one whose time has run out is expired. */
const statusAt = (
  now: string,
): string => `case when i.status = 'open' and i.expires_at::timestamptz <= ${now}::timestamptz
  then 'expired' else i.status end as status`

/** The workspace's invitations, latest first, at most 1,000 of them. For admins; none for everybody else. */
export const invitationsOf = (
  db: Database,
  viewer: Viewer,
  { status, now }: { readonly status?: InvitationStatus | null | undefined; readonly now: Instant },
): Promise<readonly InvitationView[]> =>
  selectRows<InvitationView>(db, {
    name: 'invitations.of',
    text: `select v.* from (select ${columns}, ${statusAt('$3')} from read.invitation i
        where i.workspace_id = $2 and ${viewerRuns}) v
      where $4::text is null or v.status = $4 order by v."issuedAt" desc, v.email, v.id limit ${most}`,
    values: [viewer.userId, viewer.workspaceId, now, status ?? null],
  })

/** One of the workspace's invitations. For admins; undefined for everybody else. */
export const invitationOf = (
  db: Database,
  viewer: Viewer,
  { id, now }: { readonly id: InvitationId; readonly now: Instant },
): Promise<InvitationView | undefined> =>
  selectRow<InvitationView>(db, {
    name: 'invitations.one',
    text: `select ${columns}, ${statusAt('$3')} from read.invitation i
      where i.invitation_id = $4 and i.workspace_id = $2 and ${viewerRuns}`,
    values: [viewer.userId, viewer.workspaceId, now, id],
  })

const inWorkspace = (status: string, condition: string): string => `select ${columns}, ${status},
    i.workspace_id as "workspaceId", w.name as "workspaceName"
  from read.invitation i join read.workspace w on w.workspace_id = i.workspace_id where ${condition}`

/**
 * An invitation whoever asks: for accepting it and for its mail. Its `status` stays `open` when its time runs out: hold
 * `expiresAt` against the clock. Takes no viewer.
 */
export const invitationById = (system: Database, id: InvitationId): Promise<InvitationInWorkspace | undefined> =>
  selectRow<InvitationInWorkspace>(system, {
    name: 'invitation.by-id',
    text: inWorkspace('i.status', 'i.invitation_id = $1'),
    values: [id],
  })

/**
 * The open invitation of an address, whatever its capitals, to a workspace; without one, the latest to any. Takes no
 * viewer.
 */
export const openInvitationByEmail = (
  system: Database,
  workspaceId: WorkspaceId | null,
  email: string,
  now: Instant,
): Promise<InvitationInWorkspace | undefined> =>
  selectRow<InvitationInWorkspace>(system, {
    name: 'invitation.open-by-email',
    text: `${inWorkspace(
      'i.status',
      `i.email = lower($2) and i.status = 'open' and i.expires_at::timestamptz > $3::timestamptz
        and ($1::uuid is null or i.workspace_id = $1)`,
    )} order by i.issued_at desc, i.invitation_id limit 1`,
    values: [workspaceId, email, now],
  })
