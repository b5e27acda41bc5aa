import type { ContactId, Instant, UserId } from '@kith/kernel'
import { pageSize, selectRows, toPage } from '../shared/database.ts'
import type { Database, Page, Viewer } from '../shared/database.ts'
import { describeChange } from './describe-change.ts'
import type { HistoryChange } from './describe-change.ts'
import type { Entry, StoredChange } from './entry.ts'
import { sentenceFor } from './sentence.ts'
import type { ChangeTuple } from './change-tuple.ts'

export interface HistoryView {
  readonly id: string
  readonly type: string
  readonly sentence: string
  /** The name of who did it, or "Kith" for the system. */
  readonly actor: string
  readonly occurredAt: Instant
  readonly contacts: Entry['contacts']
  readonly changes: readonly HistoryChange[]
}

export interface HistoryCursor {
  readonly occurredAt: Instant
  /** Commit position, as decimal digits. */
  readonly position: string
}

export interface HistoryPageArguments {
  /** Only what concerns this contact; without it everything of the viewer's, a whole import as one entry. */
  readonly contactId?: ContactId | null | undefined
  readonly first: number
  readonly after?: HistoryCursor | null | undefined
}

interface HistoryRecord extends Omit<Entry, 'contacts' | 'changes'> {
  readonly position: string
  readonly actor: UserId | null
  readonly changes: readonly ChangeTuple[]
  readonly actorName: string | null
  readonly contactIds: readonly ContactId[]
  readonly names: Entry['contacts'] | null
}

const columns = `h.stream_id || '.' || h.category || '.' || h.revision as id, h.type, h.occurred_at as "occurredAt", h.position::text as position, h.actor,
  h.changes, h.params, coalesce(h.contact_ids, array_remove(array[h.contact_id], null)) as "contactIds",
  (select m.name from read.membership m where m.user_id = h.actor and m.workspace_id = h.workspace_id) as "actorName",
  (select json_agg(json_build_object('id', c.contact_id, 'name', c.name)) from read.contact c
    where c.contact_id = any(coalesce(h.contact_ids, array[h.contact_id])) and c.owner_id = h.owner_id) as names,
  case when h.category = 'opportunity' then (select json_build_object('role', o.role, 'company', o.company)
    from read.opportunity o where o.opportunity_id = h.stream_id and o.owner_id = h.owner_id) end as about`

const toStoredChange = ([field, before, after]: ChangeTuple): StoredChange => ({ field, before, after })

const toView = (row: HistoryRecord): HistoryView => {
  const names = new Map((row.names ?? []).map((contact) => [contact.id, contact]))
  const contacts = row.contactIds.map((id) => names.get(id) ?? { id, name: 'Somebody' })
  const changes = row.changes.map(toStoredChange)
  return {
    id: row.id,
    type: row.type,
    sentence: sentenceFor({ ...row, changes, contacts }),
    actor: row.actor === null ? 'Kith' : (row.actorName ?? 'Former member'),
    occurredAt: row.occurredAt,
    contacts,
    changes: changes.map(describeChange),
  }
}

/** What happened, newest first: of everything that is the viewer's, or of one contact of theirs. */
export const historyPage = async (
  db: Database,
  viewer: Viewer,
  { contactId, first, after }: HistoryPageArguments,
): Promise<Page<HistoryView, HistoryCursor>> => {
  const size = pageSize(first)
  const values: unknown[] = [viewer.userId, viewer.workspaceId, size + 1]
  const scope = contactId ? `h.contact_id = $${values.push(contactId)}` : 'h.listed'
  const at = values.length
  const from = after ? ` and (h.occurred_at, h.position) < ($${at + 1}::text, $${at + 2}::bigint)` : ''
  if (after) values.push(after.occurredAt, after.position)
  const rows = await selectRows<HistoryRecord>(db, {
    name: `history${contactId ? '.contact' : ''}${after ? '.after' : ''}`,
    text: `select ${columns} from read.history_entry h
      where h.owner_id = $1 and h.workspace_id = $2 and ${scope}${from}
      order by h.occurred_at desc, h.position desc limit $3`,
    values,
  })
  return toPage(rows, size, (row) => ({
    node: toView(row),
    cursor: { occurredAt: row.occurredAt, position: row.position },
  }))
}
