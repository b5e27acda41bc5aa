import type { Role } from '@kith/domain'
import type { CalendarDate, UserId, WorkspaceId } from '@kith/kernel'
import { selectRow, selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'

export interface DigestPreferences {
  readonly frequency: 'off' | 'daily' | 'weekly'
  /** ISO weekday, 1 = Monday. */
  readonly weekday: number
  readonly localHour: number
}

export interface MemberView {
  readonly userId: UserId
  readonly workspaceId: WorkspaceId
  readonly workspaceName: string
  readonly name: string
  readonly email: string
  readonly timeZone: string
  readonly locale: string
  readonly roles: readonly Role[]
  readonly digest: DigestPreferences
  readonly quietHours: { readonly fromHour: number; readonly toHour: number } | null
  readonly away: boolean
  /** Null while away without an end, and while not away. */
  readonly awayUntil: CalendarDate | null
  readonly mailSuppressed: 'hard-bounce' | 'complaint' | 'soft-bounces' | 'unsubscribed' | null
  readonly erased: boolean
}

const columns = `m.user_id as "userId", m.workspace_id as "workspaceId", coalesce(w.name, '') as "workspaceName", m.name,
  m.email, m.time_zone as "timeZone", m.locale, m.roles,
  json_build_object('frequency', m.digest_frequency, 'weekday', m.digest_weekday, 'localHour', m.digest_hour) as digest,
  case when m.quiet_from is not null
    then json_build_object('fromHour', m.quiet_from, 'toHour', m.quiet_to) end as "quietHours",
  m.away, m.away_until as "awayUntil", m.mail_suppressed as "mailSuppressed", m.erased`
const from = 'read.member m left join read.workspace w on w.workspace_id = m.workspace_id'

/** Members by id, for those who make a `Viewer` of them: session handling and the mail planner. Takes no viewer. */
export const membersByUserIds = (db: Database, ids: readonly UserId[]): Promise<readonly MemberView[]> =>
  selectRows<MemberView>(db, {
    name: 'members.by-ids',
    text: `select ${columns} from ${from} where m.user_id = any($1::uuid[])`,
    values: [ids],
  })

/** One member; undefined when there is none or the projection has not seen them yet. */
export const memberByUserId = async (db: Database, id: UserId): Promise<MemberView | undefined> =>
  (await membersByUserIds(db, [id]))[0]

export interface ViewerProfile extends MemberView {
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
      from ${from} where m.user_id = $1 and m.workspace_id = $2`,
    values: [viewer.userId, viewer.workspaceId],
  })
