import type { Role, WorkspaceSettings } from '@kith/domain'
import type { CalendarDate, CohortId, Instant, UserId, WorkspaceId } from '@kith/kernel'
import { selectRow, selectRows } from '../shared/database.ts'
import { quietFrom, quietTo } from './quiet-hours.ts'
import type { Database, Viewer } from '../shared/database.ts'

export interface DigestPreferences {
  readonly frequency: 'off' | 'daily' | 'weekly'
  /** ISO weekday, 1 = Monday. */
  readonly weekday: number
  readonly localHour: number
  /** 0 or 30. */
  readonly localMinute: number
  /** Whether one also comes on days on which there is nothing to tell. */
  readonly evenIfEmpty: boolean
}

/** Hours of somebody's own clock in which nothing reaches them; equal ones are none. */
export interface QuietHours {
  readonly fromHour: number
  readonly toHour: number
  /** False while the hours of everybody who never chose hold. */
  readonly chosen: boolean
}

/** Somebody in one workspace: what they are there, and how they want to be written to. */
export interface Membership {
  readonly userId: UserId
  readonly workspaceId: WorkspaceId
  readonly workspaceName: string
  readonly name: string
  readonly email: string
  readonly timeZone: string
  readonly locale: string
  readonly roles: readonly Role[]
  /** Cohorts of this workspace that they belong to now, open or closed. */
  readonly cohortIds: readonly CohortId[]
  /** As they chose, or as the workspace proposes until they do. */
  readonly digest: DigestPreferences
  readonly quietHours: QuietHours
  readonly away: boolean
  /** Null while away without an end, and while not away. */
  readonly awayUntil: CalendarDate | null
  readonly mailSuppressed: 'hard-bounce' | 'complaint' | 'soft-bounces' | 'unsubscribed' | null
  /** Null while mail flows. */
  readonly mailSuppressedAt: Instant | null
  /** Streams that were stopped one by one; the digest is told by its frequency. */
  readonly mailStopped: readonly ('reminders' | 'notices')[]
  readonly erased: boolean
  readonly settings: WorkspaceSettings
}

const columns = `m.user_id as "userId", m.workspace_id as "workspaceId", w.name as "workspaceName", m.name,
  coalesce(a.email, '') as email, coalesce(a.time_zone, 'UTC') as "timeZone", coalesce(a.locale, 'en') as locale,
  m.roles,
  coalesce((select json_agg(b.cohort_id order by b.joined_at, b.cohort_id) from read.cohort_member b
    where b.user_id = m.user_id and b.workspace_id = m.workspace_id), '[]'::json) as "cohortIds",
  json_build_object('frequency', coalesce(a.digest_frequency, w.settings->'digest'->>'frequency'),
    'weekday', coalesce(a.digest_weekday, (w.settings->'digest'->>'weekday')::int),
    'localHour', coalesce(a.digest_hour, (w.settings->'digest'->>'localHour')::int),
    'localMinute', coalesce(a.digest_minute, 0),
    'evenIfEmpty', coalesce(a.digest_even_if_empty, false)) as digest,
  json_build_object('fromHour', ${quietFrom}, 'toHour', ${quietTo}, 'chosen', a.quiet_from is not null) as "quietHours",
  coalesce(a.away, false) as away, a.away_until as "awayUntil", a.mail_suppressed as "mailSuppressed",
  a.mail_suppressed_at as "mailSuppressedAt", coalesce(a.mail_stopped, '{}') as "mailStopped", m.erased,
  w.settings`

// An account that the projection has not seen yet must not keep its owner out.
const from = `read.membership m join read.workspace w on w.workspace_id = m.workspace_id
  left join read.account a on a.user_id = m.user_id`

/**
 * What somebody is in a workspace; without one, in that which they joined first. Undefined when they do not belong
 * there (any more), or the projection has not seen it yet. For finding out who asks: takes no viewer.
 */
export const membershipOf = (
  system: Database,
  userId: UserId,
  workspaceId: WorkspaceId | null,
): Promise<Membership | undefined> =>
  selectRow<Membership>(system, {
    name: workspaceId === null ? 'membership.first' : 'membership.of',
    text: `select ${columns} from ${from} where m.user_id = $1 and not m.removed
      ${workspaceId === null ? 'order by m.joined_at, m.workspace_id limit 1' : 'and m.workspace_id = $2'}`,
    values: workspaceId === null ? [userId] : [userId, workspaceId],
  })

/** The workspaces that somebody belongs to, in the order of joining. Takes no viewer. */
export const membershipsOf = (
  system: Database,
  userId: UserId,
): Promise<readonly Pick<Membership, 'workspaceId' | 'workspaceName'>[]> =>
  selectRows<Pick<Membership, 'workspaceId' | 'workspaceName'>>(system, {
    name: 'memberships.of',
    text: `select m.workspace_id as "workspaceId", w.name as "workspaceName"
      from read.membership m join read.workspace w on w.workspace_id = m.workspace_id
      where m.user_id = $1 and not m.removed order by m.joined_at, m.workspace_id`,
    values: [userId],
  })

/** Memberships by person and workspace, in no order; who does not belong there any more is left out. Takes no viewer. */
export const membershipsByUserIds = (
  system: Database,
  pairs: readonly Pick<Membership, 'userId' | 'workspaceId'>[],
): Promise<readonly Membership[]> =>
  selectRows<Membership>(system, {
    name: 'memberships.by-ids',
    text: `select ${columns} from ${from}
      join unnest($1::uuid[], $2::uuid[]) asked (user_id, workspace_id)
        on asked.user_id = m.user_id and asked.workspace_id = m.workspace_id
      where not m.removed`,
    values: [pairs.map(({ userId }) => userId), pairs.map(({ workspaceId }) => workspaceId)],
  })

export interface ViewerProfile extends Membership {
  readonly hasContacts: boolean
}

/** The viewer themselves, with whether they have any people yet. */
export const viewerProfile = (db: Database, viewer: Viewer): Promise<ViewerProfile | undefined> =>
  selectRow<ViewerProfile>(db, {
    name: 'viewer.profile',
    text: `select ${columns}, (exists (select from read.contact c where c.owner_id = $1 and c.workspace_id = $2
          and not c.archived and not c.erased)
        or exists (select from read.contact c where c.owner_id = $1 and c.workspace_id = $2
          and c.archived and not c.erased)) as "hasContacts"
      from ${from} where m.user_id = $1 and m.workspace_id = $2 and not m.removed`,
    values: [viewer.userId, viewer.workspaceId],
  })
