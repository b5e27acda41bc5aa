import type { UserEvent, WorkspaceEvent } from '@kith/domain'
import type { RecordedEvent, UserId, WorkspaceId } from '@kith/kernel'
import type { Changes } from '../fold/changes.ts'
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

const foldUser = (event: RecordedUserEvent, rows: Rows): boolean => {
  const { userId } = event.data
  const row = rows.member.get(userId) ?? newMember(userId, event.metadata.workspaceId)
  if (!isNext(event, row.revision)) return false
  row.revision = Number(event.revision)
  change(row, event)
  rows.member.put(row)
  return true
}

const foldWorkspace = (event: RecordedWorkspaceEvent, rows: Rows): boolean => {
  const { workspaceId } = event.data
  const row = rows.workspace.get(workspaceId) ?? { workspace_id: workspaceId, revision: -1, name: '' }
  if (!isNext(event, row.revision)) return false
  row.revision = Number(event.revision)
  if (event.type === 'workspace.created') row.name = event.data.name
  rows.workspace.put(row)
  if (event.type !== 'workspace.member-joined') return true
  const { userId, roles } = event.data
  const member = rows.member.get(userId) ?? newMember(userId, workspaceId)
  member.workspace_id = workspaceId
  member.roles = roles
  rows.member.put(member)
  return true
}

const fold = (event: Recorded, rows: Rows, changes: Changes): void => {
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
