import type { CalendarDate } from '@kith/kernel'
import { contactColumns, toContactView } from '../contact-list/view.ts'
import type { ContactRecord, ContactView } from '../contact-list/view.ts'
import { pageSize, selectRow, selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'
import type { FollowUpView } from '../timeline/queries.ts'

const most = 200
const mine = 'c.owner_id = $1 and c.workspace_id = $2 and not c.archived and not c.erased'

/** Check-ins due by today: late in proportion to their cadence first, those never contacted with those due today. At most 200. */
export const todayCheckIns = async (
  db: Database,
  viewer: Viewer,
  { first = most }: { readonly first?: number } = {},
): Promise<readonly ContactView[]> => {
  const rows = await selectRows<ContactRecord>(db, {
    name: 'today.check-ins',
    text: `select ${contactColumns}, '' as v from read.contact c
      where ${mine} and c.next_on <= $3::date
      order by case when c.next_on = '-infinity' then 0
        else ($3::date - c.next_on)::float8 / c.cadence_days end desc, c.sort_name, c.contact_id limit $4`,
    values: [viewer.userId, viewer.workspaceId, viewer.today, pageSize(first, most)],
  })
  return rows.map((row) => toContactView(row, viewer.today))
}

/** Check-ins that a snooze or a skip holds back beyond today, next to come first. At most 200. */
export const todaySnoozed = async (db: Database, viewer: Viewer): Promise<readonly ContactView[]> => {
  const rows = await selectRows<ContactRecord>(db, {
    name: 'today.snoozed',
    text: `select ${contactColumns}, '' as v from read.contact c
      where ${mine} and c.next_on > $3::date and c.next_on < 'infinity' and c.next_on = c.held_until
      order by c.next_on, c.sort_name, c.contact_id limit $4`,
    values: [viewer.userId, viewer.workspaceId, viewer.today, most],
  })
  return rows.map((row) => toContactView(row, viewer.today))
}

export interface TodayCounts {
  /** All that are due, also those beyond the first 200. */
  readonly checkIns: number
  /** Check-ins that were due and that an interaction of today settled. */
  readonly done: number
}

/** The two numbers of Today. */
export const todayCounts = async (db: Database, viewer: Viewer): Promise<TodayCounts> => {
  const row = await selectRow<TodayCounts>(db, {
    name: 'today.counts',
    text: `select
        (select count(*)::int from read.contact c where ${mine} and c.next_on <= $3::date) as "checkIns",
        (select count(*)::int from read.contact c where ${mine} and c.last_on = $3::date
          and c.cadence_days is not null and (c.held_until is null or c.held_until <= $3::date)
          and (c.prior_on is null or c.prior_on + c.cadence_days <= $3::date)) as "done"`,
    values: [viewer.userId, viewer.workspaceId, viewer.today],
  })
  return row ?? { checkIns: 0, done: 0 }
}

/** Promises that stand, whosever they are, nearest first; up to `until` when it is given. At most 200. */
export const followUpsOwed = (
  db: Database,
  viewer: Viewer,
  { until }: { readonly until?: CalendarDate } = {},
): Promise<readonly FollowUpView[]> =>
  selectRows<FollowUpView>(db, {
    name: 'today.follow-ups',
    text: `select f.follow_up_id as id, f.interaction_id as "interactionId",
        json_build_object('id', c.contact_id, 'name', c.name) as contact, f.promised_by as "promisedBy", f.text,
        f.due_on as "dueOn", f.status
      from read.follow_up f join read.contact c on c.contact_id = f.contact_ids[1] and c.owner_id = $1
      where f.owner_id = $1 and f.workspace_id = $2 and f.status = 'open' and not f.retracted
        and f.due_on <= $3::date and not c.archived and not c.erased
      order by f.due_on, f.follow_up_id limit ${most}`,
    values: [viewer.userId, viewer.workspaceId, until ?? 'infinity'],
  })
