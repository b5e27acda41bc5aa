import type { Role } from '@kith/domain'
import { localDate } from '@kith/kernel'
import type { CalendarDate, CohortId, Instant, UserId } from '@kith/kernel'
import { selectRow, selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'
import { asViewerHere, viewerIsIn, viewerRuns } from './scope.ts'

export interface CohortName {
  readonly id: CohortId
  readonly name: string
}

export interface CohortView extends CohortName {
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
  readonly closed: boolean
  readonly memberCount: number
  /** Whether the viewer is in it. */
  readonly mine: boolean
  /** Whether the viewer looks after it: a coach of it, or an admin. */
  readonly coached: boolean
}

export interface CohortMemberView {
  readonly id: UserId
  readonly name: string
  readonly roles: readonly Role[]
  /** The day they were put into the cohort, where the viewer is. */
  readonly joinedOn: CalendarDate
}

const cohortText = (condition: string): string => `${asViewerHere}
  select c.cohort_id as id, c.name, c.starts_on as "startsOn", c.ends_on as "endsOn", c.closed,
    (select count(*)::int from read.cohort_member b
      join read.membership m on m.user_id = b.user_id and m.workspace_id = b.workspace_id
      where b.cohort_id = c.cohort_id and not m.removed and not m.erased) as "memberCount",
    own.here as mine, 'admin' = any(viewer.roles) or (own.here and 'coach' = any(viewer.roles)) as coached
  from viewer cross join read.cohort c
    cross join lateral (select exists (
      select from read.cohort_member b where b.cohort_id = c.cohort_id and b.user_id = $1) as here) own
  where c.workspace_id = $2 and ('admin' = any(viewer.roles) or own.here) ${condition}
  order by c.closed, c.starts_on desc, c.name, c.cohort_id`

/** The viewer's cohorts, an admin's: all of the workspace. Those that run come first, the latest of them on top. */
export const cohortsOf = (db: Database, viewer: Viewer): Promise<readonly CohortView[]> =>
  selectRows<CohortView>(db, {
    name: 'cohorts.of',
    text: cohortText(''),
    values: [viewer.userId, viewer.workspaceId],
  })

/** One of the cohorts that `cohortsOf` gives; undefined for any other. */
export const cohortById = (db: Database, viewer: Viewer, cohortId: CohortId): Promise<CohortView | undefined> =>
  selectRow<CohortView>(db, {
    name: 'cohorts.by-id',
    text: cohortText('and c.cohort_id = $3'),
    values: [viewer.userId, viewer.workspaceId, cohortId],
  })

/** Who is in a cohort, by name; nobody for those who may not see the cohort. */
export const cohortMembers = async (
  db: Database,
  viewer: Viewer,
  cohortId: CohortId,
): Promise<readonly CohortMemberView[]> => {
  const rows = await selectRows<Omit<CohortMemberView, 'joinedOn'> & { readonly joinedAt: Instant }>(db, {
    name: 'cohorts.members',
    text: `select m.user_id as id, m.name, m.roles, b.joined_at as "joinedAt"
      from read.cohort_member b
        join read.membership m on m.user_id = b.user_id and m.workspace_id = b.workspace_id
      where b.cohort_id = $3 and b.workspace_id = $2 and not m.removed and not m.erased
        and (${viewerRuns} or ${viewerIsIn('b.cohort_id')})
      order by m.sort_name, m.user_id`,
    values: [viewer.userId, viewer.workspaceId, cohortId],
  })
  return rows.map(({ joinedAt, ...member }) => ({ ...member, joinedOn: localDate(joinedAt, viewer.timeZone) }))
}
