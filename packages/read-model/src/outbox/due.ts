import type { CalendarDate, ContactId } from '@kith/kernel'
import { selectRow, selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'

/** Somebody due, and since when; `-infinity` for one never contacted. */
export interface DueCheckIn {
  readonly id: ContactId
  readonly dueOn: CalendarDate | '-infinity'
}

/** Everybody due by the viewer's today in the order of Today, ids only. Who must not be contacted is left out. */
export const dueCheckIns = (db: Database, viewer: Viewer): Promise<readonly DueCheckIn[]> =>
  selectRows<DueCheckIn>(db, {
    name: 'mail.due-check-ins',
    text: `select c.contact_id as id, c.next_on as "dueOn" from read.contact c
      where c.owner_id = $1 and c.workspace_id = $2 and not c.archived and not c.erased and not c.do_not_contact
        and c.next_on <= $3::date
      order by case when c.last_on = '-infinity' then -1
        else ($3::date - c.next_on)::float8 / c.cadence_days end desc, c.sort_name, c.contact_id limit 10000`,
    values: [viewer.userId, viewer.workspaceId, viewer.today],
  })

/** A check-in of the viewer's as it stands: whose, and when it is next due; undefined for somebody who is not there. */
export const checkInOf = (
  db: Database,
  viewer: Viewer,
  id: ContactId,
): Promise<(DueCheckIn & { readonly name: string }) | undefined> =>
  selectRow<DueCheckIn & { readonly name: string }>(db, {
    name: 'mail.check-in-of',
    text: `select c.contact_id as id, c.name, c.next_on as "dueOn" from read.contact c
      where c.owner_id = $1 and c.workspace_id = $2 and c.contact_id = $3 and not c.archived and not c.erased`,
    values: [viewer.userId, viewer.workspaceId, id],
  })
