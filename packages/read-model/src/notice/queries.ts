import type { ReferralOutcome } from '@kith/domain'
import type { Instant, MentorshipId, OpeningId, ReferralId } from '@kith/kernel'
import { isVisible, openings } from '../board/visible.ts'
import { isParty } from '../referral/view.ts'
import { pageSize, selectRow, selectRows, toPage } from '../shared/database.ts'
import type { Database, Page, Viewer } from '../shared/database.ts'
import type { NoticeKind } from './kinds.ts'

/** Something that the viewer was told. */
export interface NoticeView {
  readonly id: string
  readonly kind: NoticeKind
  readonly at: Instant
  readonly isUnseen: boolean
  /** Still waits for the viewer's act. */
  readonly waits: boolean
  readonly referralId: ReferralId | null
  readonly openingId: OpeningId | null
  readonly mentorshipId: MentorshipId | null
  /** When the session that it is about begins, as it now stands. */
  readonly startsAt: Instant | null
  /** Name of the other person; empty when there is none, or they are gone. */
  readonly who: string
  readonly company: string
  readonly role: string
  readonly outcome: ReferralOutcome | null
}

export interface NoticeCursor {
  readonly position: number
  readonly id: string
}

/** A position in the log before all others: whoever never looked has seen nothing. */
export const nothingSeen = -1

// $1 is the viewer, $2 the workspace.
const isTheirs = 'n.recipient_id = $1 and n.workspace_id = $2'

const notices = `read.notice n
  left join read.membership m on m.user_id = n.actor_id and m.workspace_id = n.workspace_id
  left join read.contact c on c.contact_id = n.contact_id and c.owner_id = $1
  left join read.mentorship_session t on t.mentorship_id = n.mentorship_id and t.session_id = n.session_id
  left join read.referral r on r.referral_id = n.referral_id and ${isParty}
  left join lateral (select o.company, o.role from ${openings} where o.opening_id = n.opening_id and ${isVisible}) b
    on true`

/** Of the package; of the opening while there is none. */
const ofWhat = (column: 'company' | 'role'): string => `coalesce(nullif(r.${column}, ''), b.${column}, '') as ${column}`

const columns = `n.notice_id as id, n.position, n.kind, n.at, n.position > $3 as "isUnseen", n.waits,
  n.referral_id as "referralId", n.opening_id as "openingId", n.mentorship_id as "mentorshipId",
  t.starts_at as "startsAt", coalesce(m.name, c.name, '') as who,
  ${ofWhat('company')}, ${ofWhat('role')}, n.outcome`

export interface NoticesPageArguments {
  readonly first: number
  readonly after?: NoticeCursor | null | undefined
  /** How far into the log the viewer has seen. */
  readonly seen: number
}

/** What the viewer was told, newest first. */
export const noticesPage = async (
  db: Database,
  viewer: Viewer,
  { first, after, seen }: NoticesPageArguments,
): Promise<Page<NoticeView, NoticeCursor>> => {
  const size = pageSize(first)
  const next = after ? ' and (n.position, n.notice_id) < ($5::bigint, $6::uuid)' : ''
  const rows = await selectRows<NoticeView & { readonly position: number }>(db, {
    name: after ? 'notices.after' : 'notices',
    text: `select ${columns} from ${notices} where ${isTheirs}${next}
      order by n.position desc, n.notice_id desc limit $4`,
    values: [viewer.userId, viewer.workspaceId, seen, size + 1, ...(after ? [after.position, after.id] : [])],
  })
  return toPage(rows, size, ({ position, ...node }) => ({ node, cursor: { position, id: node.id } }))
}

/** How many notices came since, counted to 100; and how far the newest of all stands in the log. */
export const unseenNotices = async (
  db: Database,
  viewer: Viewer,
  seen: number,
): Promise<{ readonly unseen: number; readonly newest: number }> => {
  const row = await selectRow<{ unseen: number; newest: number | null }>(db, {
    name: 'notices.unseen',
    text: `select (select count(*)::int from (select from read.notice n
          where ${isTheirs} and n.position > $3 limit 100) few) as unseen,
        (select max(n.position) from read.notice n where ${isTheirs}) as newest`,
    values: [viewer.userId, viewer.workspaceId, seen],
  })
  return { unseen: row?.unseen ?? 0, newest: row?.newest ?? nothingSeen }
}
