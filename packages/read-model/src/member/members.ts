import type { Role } from '@kith/domain'
import { localDate } from '@kith/kernel'
import type { CalendarDate, CohortId, Instant, UserId } from '@kith/kernel'
import { pageSize, selectRow, selectRows, toPage } from '../shared/database.ts'
import type { Database, Page, Viewer } from '../shared/database.ts'
import { containing, foldText } from '../shared/search-text.ts'
import type { CohortName } from './cohorts.ts'
import { viewerRuns } from './scope.ts'

/** A member as whoever runs the workspace sees them. */
export interface MemberListItem {
  readonly id: UserId
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly cohorts: readonly CohortName[]
  /** Where the viewer is. */
  readonly joinedOn: CalendarDate
}

export interface MemberFilter {
  /** Matches name and address, whatever the accents and capitals. */
  readonly search?: string | null | undefined
  readonly role?: Role | null | undefined
  readonly cohortId?: CohortId | null | undefined
}

export interface MemberCursor {
  readonly sortName: string
  readonly id: UserId
}

export interface MemberPageArguments {
  readonly first: number
  readonly after?: MemberCursor | null | undefined
  readonly filter?: MemberFilter | undefined
}

interface MemberRecord extends Omit<MemberListItem, 'joinedOn'> {
  readonly joinedAt: Instant
  readonly sortName: string
}

const columns = `m.user_id as id, m.name, coalesce(a.email, '') as email, m.roles, m.joined_at as "joinedAt",
  m.sort_name as "sortName",
  coalesce((select json_agg(json_build_object('id', c.cohort_id, 'name', c.name)
      order by c.closed, c.starts_on desc, c.name)
    from read.cohort_member b join read.cohort c on c.cohort_id = b.cohort_id
    where b.user_id = m.user_id and b.workspace_id = m.workspace_id), '[]'::json) as cohorts`
const from = 'read.membership m left join read.account a on a.user_id = m.user_id'
const here = `m.workspace_id = $2 and not m.removed and not m.erased and ${viewerRuns}`

interface Conditions {
  /** Names the conditions in force: the same code is always the same text. */
  readonly code: string
  readonly sql: string
  readonly values: unknown[]
}

const conditions = (viewer: Viewer, { search, role, cohortId }: MemberFilter): Conditions => {
  const values: unknown[] = [viewer.userId, viewer.workspaceId]
  const bind = (value: unknown): string => `$${values.push(value)}`
  let [code, sql] = ['', here]
  const wanted = foldText(search ?? '')
  if (wanted !== '') {
    const pattern = bind(containing(wanted))
    sql += ` and (m.sort_name like ${pattern} or lower(a.email) like ${pattern})`
    code += 's'
  }
  if (role) {
    sql += ` and ${bind(role)}::text = any(m.roles)`
    code += 'r'
  }
  if (cohortId) {
    sql += ` and exists (select from read.cohort_member b
      where b.cohort_id = ${bind(cohortId)} and b.user_id = m.user_id and b.workspace_id = m.workspace_id)`
    code += 'c'
  }
  return { code, sql, values }
}

const toMember = ({ joinedAt, sortName: _sortName, ...member }: MemberRecord, viewer: Viewer): MemberListItem => ({
  ...member,
  joinedOn: localDate(joinedAt, viewer.timeZone),
})

/** Who belongs to the workspace, by name. For admins; nobody for everybody else. */
export const memberPage = async (
  db: Database,
  viewer: Viewer,
  { first, after, filter = {} }: MemberPageArguments,
): Promise<Page<MemberListItem, MemberCursor>> => {
  const size = pageSize(first)
  const { code, sql, values } = conditions(viewer, filter)
  const limit = `$${values.push(size + 1)}`
  const next = after
    ? ` and (m.sort_name, m.user_id) > ($${values.push(after.sortName)}::text, $${values.push(after.id)}::uuid)`
    : ''
  const rows = await selectRows<MemberRecord>(db, {
    name: `members.page.${code}${after ? '.after' : ''}`,
    text: `select ${columns} from ${from} where ${sql}${next} order by m.sort_name, m.user_id limit ${limit}`,
    values,
  })
  return toPage(rows, size, (row) => ({
    node: toMember(row, viewer),
    cursor: { sortName: row.sortName, id: row.id },
  }))
}

/** How many `memberPage` goes through. */
export const memberCount = async (db: Database, viewer: Viewer, filter: MemberFilter = {}): Promise<number> => {
  const { code, sql, values } = conditions(viewer, filter)
  const row = await selectRow<{ readonly count: number }>(db, {
    name: `members.count.${code}`,
    text: `select count(*)::int as count from ${from} where ${sql}`,
    values,
  })
  return row?.count ?? 0
}

/** One member. For admins; undefined for everybody else, and for who left. */
export const memberById = async (db: Database, viewer: Viewer, id: UserId): Promise<MemberListItem | undefined> => {
  const row = await selectRow<MemberRecord>(db, {
    name: 'members.by-id',
    text: `select ${columns} from ${from} where ${here} and m.user_id = $3`,
    values: [viewer.userId, viewer.workspaceId, id],
  })
  return row && toMember(row, viewer)
}
