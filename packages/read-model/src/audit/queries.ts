import type { EventId, Instant, UserId } from '@kith/kernel'
import { cohortNames, viewerRuns } from '../member/scope.ts'
import { pageSize, selectRows, toPage } from '../shared/database.ts'
import type { Database, Page, Viewer } from '../shared/database.ts'
import { auditSentence } from './sentence.ts'
import type { AuditTold } from './told.ts'

/** Who did what to the workspace. */
export interface AuditView {
  readonly id: EventId
  readonly occurredAt: Instant
  readonly actor: string
  readonly type: string
  readonly sentence: string
}

export interface AuditCursor {
  /** In the log, as text: it may be longer than a number can say. */
  readonly position: string
}

export interface AuditPageArguments {
  /** At most 1,000, for exports. */
  readonly first: number
  readonly after?: AuditCursor | null | undefined
}

interface AuditRecord extends Omit<AuditTold, 'bySelf' | 'cohorts'>, Pick<AuditView, 'id' | 'occurredAt'> {
  readonly position: string
  readonly actorId: UserId | null
  readonly personId: UserId | null
  readonly actorName: string | null
  readonly cohorts: readonly { readonly name: string }[] | null
}

/** The latest entry before this one of which `condition` holds. */
const earlier = (condition: string): string => `(select p.params from read.audit_entry p
  where p.workspace_id = a.workspace_id and p.position < a.position and ${condition}
  order by p.position desc limit 1)`

const nameOf = (column: string): string => `(select m.name from read.membership m
  where m.user_id = ${column} and m.workspace_id = a.workspace_id)`

const columns = `a.event_id as id, a.position::text as position, a.type, a.occurred_at as "occurredAt", a.actor as "actorId",
  a.user_id as "personId", a.params, ${nameOf('a.actor')} as "actorName", ${nameOf('a.user_id')} as person,
  (select c.name from read.cohort c
    where c.cohort_id = a.cohort_id and c.workspace_id = a.workspace_id) as cohort,
  (select i.email from read.invitation i
    where i.invitation_id = a.invitation_id and i.workspace_id = a.workspace_id) as email,
  (select concat_ws(' at ', nullif(o.role, ''), nullif(o.company, '')) from read.opening o
    where o.opening_id = a.opening_id and o.workspace_id = a.workspace_id) as opening,
  case when a.type = 'opening.reported' then (select r.reason from read.opening_report r
    where r.opening_id = a.opening_id and r.reporter_id = a.actor and r.workspace_id = a.workspace_id) end as reason,
  case when a.type = 'workspace.invitation-issued' then ${cohortNames(
    `array(select jsonb_array_elements_text(a.params->'cohortIds')::uuid)`,
    'a.workspace_id',
  )} end as cohorts,
  case a.type
    when 'workspace.roles-changed' then ${earlier(
      `p.type in ('workspace.member-joined', 'workspace.roles-changed') and p.user_id = a.user_id`,
    )}
    when 'workspace.settings-changed' then ${earlier(`p.type = 'workspace.settings-changed'`)}
    when 'workspace.renamed' then ${earlier(`p.type in ('workspace.created', 'workspace.renamed')`)}
    when 'workspace.cohort-renamed' then ${earlier(
      `p.type in ('workspace.cohort-opened', 'workspace.cohort-renamed') and p.cohort_id = a.cohort_id`,
    )}
  end as before`

/** Kith itself writes down what a person did with a link before they were a member. */
const ownActs = new Set(['workspace.invitation-accepted', 'workspace.member-joined'])

const toView = (row: AuditRecord): AuditView => {
  const { id, occurredAt, type, actorId, personId, actorName, person, cohorts } = row
  const isOwnAct = actorId === null && ownActs.has(type)
  const bySelf = personId !== null && (actorId === personId || isOwnAct)
  const name = bySelf ? person : actorId === null ? 'Kith' : actorName
  const told = { ...row, bySelf, cohorts: (cohorts ?? []).map((cohort) => cohort.name) }
  return { id, occurredAt, actor: name || 'Former member', type, sentence: auditSentence(told) }
}

/** What happened to the workspace, latest first. For admins; nothing for everybody else. */
export const auditPage = async (
  db: Database,
  viewer: Viewer,
  { first, after }: AuditPageArguments,
): Promise<Page<AuditView, AuditCursor>> => {
  const size = pageSize(first, 1_000)
  const rows = await selectRows<AuditRecord>(db, {
    name: after ? 'audit.page.after' : 'audit.page',
    text: `select ${columns} from read.audit_entry a
      where a.workspace_id = $2 and ${viewerRuns} ${after ? 'and a.position < $4::bigint' : ''}
      order by a.position desc limit $3`,
    values: [viewer.userId, viewer.workspaceId, size + 1, ...(after ? [after.position] : [])],
  })
  return toPage(rows, size, (row) => ({ node: toView(row), cursor: { position: row.position } }))
}
