import type { Role } from '@kith/domain'
import type { Instant, InvitationId, UserId, WorkspaceId } from '@kith/kernel'
import { selectRow } from '../shared/database.ts'
import type { Database } from '../shared/database.ts'

/** Whom a mail about an account is for. */
export interface MailAccount {
  readonly name: string
  readonly email: string
  readonly timeZone: string
  readonly locale: string
  readonly mailSuppressed: 'hard-bounce' | 'complaint' | 'soft-bounces' | 'unsubscribed' | null
  readonly erased: boolean
}

/** Undefined while the projection has not seen the account: it may have been made this second. Takes no viewer. */
export const mailAccount = (system: Database, userId: UserId): Promise<MailAccount | undefined> =>
  selectRow<MailAccount>(system, {
    name: 'mail.account',
    text: `select name, email, time_zone as "timeZone", locale, mail_suppressed as "mailSuppressed", erased
      from read.account where user_id = $1`,
    values: [userId],
  })

/** Who runs these workspaces; null stands for any. At most a hundred. Nobody while the projection is on its way. */
export const adminsOf = async (
  system: Database,
  workspaceIds: readonly (WorkspaceId | null)[],
): Promise<readonly UserId[]> => {
  if (workspaceIds.length === 0) return []
  const { rows } = await system.query<{ user_id: UserId }>({
    name: 'mail.admins',
    text: `select distinct user_id from read.membership
      where not removed and 'admin' = any(roles) and ($2 or workspace_id = any($1::uuid[])) limit 100`,
    values: [workspaceIds.filter((id) => id !== null), workspaceIds.includes(null)],
  })
  return rows.map(({ user_id: userId }) => userId)
}

/** The name of the workspace that somebody belonged to and does not any more; undefined for anybody else. */
export const leftWorkspace = async (
  system: Database,
  userId: UserId,
  workspaceId: WorkspaceId,
): Promise<string | undefined> => {
  const left = await selectRow<{ name: string }>(system, {
    name: 'mail.left-workspace',
    text: `select w.name from read.membership m join read.workspace w on w.workspace_id = m.workspace_id
      where m.user_id = $1 and m.workspace_id = $2 and m.removed`,
    values: [userId, workspaceId],
  })
  return left?.name
}

/** What a mail tells of an invitation. */
export interface InvitationToSend {
  readonly workspace: string
  /** Empty when the inviter was erased, or was nobody. */
  readonly invitedBy: string
  readonly address: string
  readonly roles: readonly Role[]
  readonly cohorts: readonly string[]
  /** Neither accepted, nor taken back, nor out of time. */
  readonly isOpen: boolean
}

/** Undefined while the projection has not seen the invitation. Takes no viewer. */
export const invitationToSend = (system: Database, id: InvitationId): Promise<InvitationToSend | undefined> =>
  selectRow<InvitationToSend>(system, {
    name: 'mail.invitation',
    text: `select w.name as workspace, case when m.erased then '' else coalesce(m.name, '') end as "invitedBy",
        i.email as address, i.roles,
        coalesce((select json_agg(c.name order by array_position(i.cohort_ids, c.cohort_id)) from read.cohort c
          where c.cohort_id = any(i.cohort_ids)), '[]'::json) as cohorts,
        i.status = 'open' and i.expires_at::timestamptz > now() as "isOpen"
      from read.invitation i join read.workspace w on w.workspace_id = i.workspace_id
        left join read.membership m on m.user_id = i.issued_by and m.workspace_id = i.workspace_id
      where i.invitation_id = $1`,
    values: [id],
  })

/** When a link in a mail ends; undefined when it was used, taken back or has ended already. */
export const linkEnd = async (
  system: Database,
  { id, purpose }: { readonly id: string; readonly purpose: string },
): Promise<Instant | undefined> => {
  const link = await selectRow<{ at: Instant }>(system, {
    name: 'mail.link-end',
    text: `select to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from auth.link
      where id = $1 and purpose = $2 and used_at is null and expires_at > now()`,
    values: [id, purpose],
  })
  return link?.at
}
