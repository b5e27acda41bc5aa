import type { RecipientFacts } from '@kith/domain'
import type { CalendarDate, ContactId, UpdateId } from '@kith/kernel'
import { selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'

/** Addresses of the owner's people that an update must not go to, whichever entry they stand in. */
export const barredAddresses = `barred as materialized (
    select lower(address) as address, bool_or(b.do_not_contact) as closed, bool_or(b.updates_refused) as refused
    from read.contact b, unnest(b.emails) address
    where b.owner_id = $1 and b.workspace_id = $2 and (b.do_not_contact or b.updates_refused) and not b.erased
    group by 1
  )`

/**
 * What the rules of an update ask about `read.contact c`, as columns: they hold for the address as well as for the entry,
 * so that a second entry of the same person is no way around them.
 */
export const factColumns = `c.contact_id as "contactId", c.name, c.company,
  case when c.last_on > '-infinity' then c.last_on end as "lastOn",
  cardinality(c.emails) > 0 as "hasAddress", not c.archived and not c.erased as "isThere",
  c.do_not_contact or coalesce((select bool_or(b.closed) from barred b
    where b.address = lower(c.emails[1])), false) as "doNotContact",
  c.updates_refused or coalesce((select bool_or(b.refused) from barred b
    where b.address = lower(c.emails[1])), false) as "updatesRefused",
  (select max(coalesce(r.reached_on, r.settled_at::timestamptz::date)) from read.network_update_recipient r
    where r.owner_id = $1 and r.contact_id = c.contact_id
      and (r.reached_on is not null or r.reason = 'uncertain')) as "lastUpdateOn"`

/** What the rules ask about each of these people of the viewer's; foreign and unknown ids are left out. */
export const updateFacts = (
  db: Database,
  viewer: Pick<Viewer, 'userId' | 'workspaceId'>,
  contactIds: readonly ContactId[],
): Promise<readonly RecipientFacts[]> =>
  selectRows<RecipientFacts & { readonly lastUpdateOn: CalendarDate | null }>(db, {
    name: 'updates.facts',
    text: `with ${barredAddresses} select ${factColumns} from read.contact c
      where c.contact_id = any($3::uuid[]) and c.owner_id = $1 and c.workspace_id = $2
      order by array_position($3::uuid[], c.contact_id)`,
    values: [viewer.userId, viewer.workspaceId, contactIds],
  })

/** The same about everybody chosen for an update of the viewer's, in the order of the choice; no facts for who is gone. */
export const chosenFacts = (
  db: Database,
  viewer: Pick<Viewer, 'userId' | 'workspaceId'>,
  id: UpdateId,
): Promise<readonly { readonly chosenId: ContactId; readonly facts: RecipientFacts | null }[]> =>
  selectRows(db, {
    name: 'updates.chosen-facts',
    text: `with ${barredAddresses} select r.contact_id as "chosenId",
        case when c.contact_id is not null then (select row_to_json(f) from (select ${factColumns}) f) end as facts
      from read.network_update_recipient r
        left join read.contact c on c.contact_id = r.contact_id and c.owner_id = $1 and c.workspace_id = $2
      where r.update_id = $3 and r.owner_id = $1 and r.workspace_id = $2
      order by r.place`,
    values: [viewer.userId, viewer.workspaceId, id],
  })
