import type { Role } from '@kith/domain'
import { localDate } from '@kith/kernel'
import type { CalendarDate, CohortId, Instant, UserId, WorkspaceId } from '@kith/kernel'
import { selectRow, selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'
import { viewerIsIn, viewerRuns } from './scope.ts'

export interface CohortName {
  readonly id: CohortId
  readonly name: string
}

export interface CohortView extends CohortName {
  readonly workspaceId: WorkspaceId
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
  readonly closed: boolean
  readonly memberCount: number
}

export interface CohortMemberView {
  readonly id: UserId
  readonly name: string
  readonly roles: readonly Role[]
  /** The day they were put into the cohort, where the viewer is. */
  readonly joinedOn: CalendarDate
}

const cohortText = (condition: string): string => `select c.cohort_id as id, c.workspace_id as "workspaceId", c.name,
    c.starts_on as "startsOn", c.ends_on as "endsOn", c.closed,
    (select count(*)::int from read.cohort_member b
      join read.membership m on m.user_id = b.user_id and m.workspace_id = b.workspace_id
      where b.cohort_id = c.cohort_id and not m.removed and not m.erased) as "memberCount"
  from read.cohort c
  where c.workspace_id = $2 and (${viewerRuns} or ${viewerIsIn('c.cohort_id')}) ${condition}
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
