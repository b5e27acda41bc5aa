import type { PassOverReason } from '@kith/domain'
import type { CalendarDate, ContactId, Instant, UpdateId } from '@kith/kernel'
import { pageSize, selectRow, selectRows, toPage } from '../shared/database.ts'
import type { Database, Page, Viewer } from '../shared/database.ts'

export interface UpdateView {
  readonly id: UpdateId
  readonly subject: string
  readonly body: string
  readonly status: 'draft' | 'on-its-way' | 'finished' | 'cancelled' | 'discarded'
  /** How many were chosen, and what became of them. */
  readonly people: number
  readonly reached: number
  readonly passedOver: number
  /** Of those whom it was for, how many take no more updates. */
  readonly refused: number
  readonly draftedAt: Instant
  readonly sentAt: Instant | null
}

export interface UpdateCursor {
  readonly draftedAt: Instant
  readonly id: UpdateId
}

const columns = `u.update_id as id, u.subject, u.body, u.people, u.reached, u.passed_over as "passedOver",
  case when u.status = 'on-its-way' and u.reached + u.passed_over >= u.people then 'finished' else u.status end
    as status,
  (select count(*)::int from read.network_update_recipient r join read.contact c on c.contact_id = r.contact_id
    where r.update_id = u.update_id and c.updates_refused) as refused,
  u.drafted_at as "draftedAt", u.sent_at as "sentAt"`

/** The viewer's updates but for drafts that were thrown away, newest first. */
export const updatePage = async (
  db: Database,
  viewer: Viewer,
  { first, after }: { readonly first: number; readonly after?: UpdateCursor | null },
): Promise<Page<UpdateView, UpdateCursor>> => {
  const size = pageSize(first)
  const from = after ? ' and (u.drafted_at, u.update_id) < ($4, $5::uuid)' : ''
  const rows = await selectRows<UpdateView>(db, {
    name: after ? 'updates.after' : 'updates',
    text: `select ${columns} from read.network_update u
      where u.owner_id = $1 and u.workspace_id = $2 and u.status <> 'discarded'${from}
      order by u.drafted_at desc, u.update_id desc limit $3`,
    values: [viewer.userId, viewer.workspaceId, size + 1, ...(after ? [after.draftedAt, after.id] : [])],
  })
  return toPage(rows, size, (row) => ({ node: row, cursor: { draftedAt: row.draftedAt, id: row.id } }))
}

/** One update of the viewer's; undefined when it is not theirs or not there. */
export const updateById = (db: Database, viewer: Viewer, id: UpdateId): Promise<UpdateView | undefined> =>
  selectRow<UpdateView>(db, {
    name: 'updates.by-id',
    text: `select ${columns} from read.network_update u
      where u.update_id = $3 and u.owner_id = $1 and u.workspace_id = $2`,
    values: [viewer.userId, viewer.workspaceId, id],
  })

export interface UpdateRecipientView {
  readonly contactId: ContactId
  readonly name: string
  readonly company: string
  readonly state: 'chosen' | 'waiting' | 'reached' | 'passed-over' | 'cancelled'
  readonly reason: PassOverReason | null
  /** As they got it; empty until then. */
  readonly subject: string
  readonly text: string
  readonly reachedOn: CalendarDate | null
  readonly updatesRefused: boolean
}

/** Everybody chosen for an update of the viewer's, in the order of the choice; there are at most two hundred. */
export const updateRecipients = (db: Database, viewer: Viewer, id: UpdateId): Promise<readonly UpdateRecipientView[]> =>
  selectRows<UpdateRecipientView>(db, {
    name: 'updates.recipients',
    text: `select r.contact_id as "contactId", coalesce(c.name, '') as name, coalesce(c.company, '') as company,
        case when r.state = 'waiting' and u.status = 'cancelled' then 'cancelled' else r.state end as state,
        r.reason, r.subject, r.text, r.reached_on as "reachedOn", coalesce(c.updates_refused, false) as "updatesRefused"
      from read.network_update_recipient r join read.network_update u on u.update_id = r.update_id
        left join read.contact c on c.contact_id = r.contact_id
      where r.update_id = $3 and r.owner_id = $1 and r.workspace_id = $2
      order by r.place`,
    values: [viewer.userId, viewer.workspaceId, id],
  })
