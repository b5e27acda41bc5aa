import type { UserEvent, WorkspaceEvent } from '@kith/domain'
import type { RecordedEvent, UserId, WorkspaceId } from '@kith/kernel'
import type { ChangeSink } from '../fold/changes.ts'
import { defineProjection, raiseRevision } from '../fold/define-projection.ts'
import type { RowSets } from '../fold/define-projection.ts'
import { isNext } from '../fold/revision.ts'
import type { Recorded } from '../projection.ts'
import { memberTable, workspaceTable } from './table.ts'
import type { MemberRow } from './table.ts'

const tables = { member: memberTable, workspace: workspaceTable }
type Rows = RowSets<typeof tables>
type Each<Event> = Event extends UserEvent | WorkspaceEvent ? RecordedEvent<Event> : never
type RecordedUserEvent = Each<UserEvent>
type RecordedWorkspaceEvent = Each<WorkspaceEvent>

const isUserEvent = (event: Recorded): event is RecordedUserEvent => event.stream.startsWith('user-')
const isWorkspaceEvent = (event: Recorded): event is RecordedWorkspaceEvent => event.stream.startsWith('workspace-')

/** What holds for a member who has not said otherwise: a digest each morning at seven, and no quiet hours. */
const newMember = (userId: UserId, workspaceId: WorkspaceId): MemberRow => ({
  user_id: userId,
  workspace_id: workspaceId,
  revision: -1,
  name: '',
  email: '',
  time_zone: 'UTC',
  locale: 'en',
  roles: [],
  digest_frequency: 'daily',
  digest_weekday: 1,
  digest_hour: 7,
  quiet_from: null,
  quiet_to: null,
  away: false,
  away_until: null,
  mail_suppressed: null,
  erased: false,
})

const want = (event: Recorded, rows: Rows): void => {
  if (isUserEvent(event)) return rows.member.want(event.data.userId)
  if (!isWorkspaceEvent(event)) return
  rows.workspace.want(event.data.workspaceId)
  if (event.type === 'workspace.member-joined') rows.member.want(event.data.userId)
}

const change = (row: MemberRow, event: RecordedUserEvent): void => {
  switch (event.type) {
    case 'user.registered': {
      const { name, email, timeZone, locale } = event.data
      Object.assign(row, { name, email, time_zone: timeZone, locale })
      return
    }
    case 'user.profile-changed':
      row.name = event.data.name
      return
    case 'user.time-zone-set':
      row.time_zone = event.data.timeZone
      row.locale = event.data.locale
      return
    case 'user.digest-preferences-set': {
      const { frequency, weekday, localHour } = event.data
      Object.assign(row, { digest_frequency: frequency, digest_weekday: weekday, digest_hour: localHour })
      // Whoever asks for digests again wants mail again; a bounce or a complaint stays.
      if (frequency !== 'off' && row.mail_suppressed === 'unsubscribed') row.mail_suppressed = null
      return
    }
    case 'user.quiet-hours-set':
      row.quiet_from = event.data.fromHour
      row.quiet_to = event.data.toHour
      return
    case 'user.went-away':
      row.away = true
      row.away_until = event.data.until
      return
    case 'user.came-back':
      row.away = false
      row.away_until = null
      return
    case 'user.mail-suppressed':
      row.mail_suppressed = event.data.reason
      return
    case 'user.erased':
      Object.assign(row, { name: 'Erased person', email: '', digest_frequency: 'off', erased: true })
      return
  }
}

/** The member's row, about to be changed; made when either stream speaks of them first. */
const memberOf = (rows: Rows, userId: UserId, workspaceId: WorkspaceId): MemberRow => {
  const known = rows.member.get(userId)
  if (known !== undefined) {
    rows.member.change(known)
    return known
  }
  const row = newMember(userId, workspaceId)
  rows.member.add(row)
  return row
}

const foldUser = (event: RecordedUserEvent, rows: Rows): boolean => {
  const { userId } = event.data
  if (!isNext(event, rows.member.get(userId)?.revision ?? -1)) return false
  const row = memberOf(rows, userId, event.metadata.workspaceId)
  row.revision = Number(event.revision)
  change(row, event)
  return true
}

const foldWorkspace = (event: RecordedWorkspaceEvent, rows: Rows): boolean => {
  const { workspaceId } = event.data
  const known = rows.workspace.get(workspaceId)
  if (!isNext(event, known?.revision ?? -1)) return false
  const revision = Number(event.revision)
  const name = event.type === 'workspace.created' ? event.data.name : (known?.name ?? '')
  if (known === undefined) rows.workspace.add({ workspace_id: workspaceId, revision, name })
  else rows.workspace.change(Object.assign(known, { revision, name }))
  if (event.type !== 'workspace.member-joined') return true
  const { userId, roles } = event.data
  const member = memberOf(rows, userId, workspaceId)
  member.workspace_id = workspaceId
  member.roles = roles
  return true
}

const fold = (event: Recorded, rows: Rows, changes: ChangeSink): void => {
  if (isUserEvent(event)) {
    if (foldUser(event, rows)) changes.add(event.data.userId, ['viewer'])
    return
  }
  if (!isWorkspaceEvent(event) || !foldWorkspace(event, rows)) return
  if (event.type === 'workspace.member-joined') changes.add(event.data.userId, ['viewer'])
}

/** Who belongs to the instance, with zone, locale and wishes about mail. */
export const memberProjection = defineProjection({
  name: 'member',
  version: 1,
  categories: ['user', 'workspace'],
  tables,
  want,
  fold,
  passOver: async (client, schema, passed) => {
    await raiseRevision(memberTable, 'user')(client, schema, passed)
    await raiseRevision(workspaceTable, 'workspace')(client, schema, passed)
  },
})
