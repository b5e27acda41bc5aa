import type { ContactId } from '@kith/kernel'
import { pageSize, selectRow, selectRows, toPage } from '../shared/database.ts'
import type { Database, Page, Viewer } from '../shared/database.ts'
import { containing, foldText } from '../shared/search-text.ts'
import { contactConditions } from './filter.ts'
import type { ContactFilter } from './filter.ts'
import { contactColumns, toContactView } from './view.ts'
import type { ContactRecord, ContactView } from './view.ts'

export type ContactSort = 'name' | 'company' | 'next_check_in' | 'last_interaction' | 'recently_added'

/** Where a page of contacts ended: the value that it is sorted by, and the contact. */
export interface ContactCursor {
  readonly value: string
  readonly id: ContactId
}

export interface ContactPageArguments {
  readonly first: number
  readonly after?: ContactCursor | null | undefined
  readonly filter?: ContactFilter | null | undefined
  readonly sort: ContactSort
}

interface Order {
  readonly column: string
  readonly type: string
  readonly direction: 'asc' | 'desc'
}

const orders: Readonly<Record<ContactSort, Order>> = {
  name: { column: 'c.sort_name', type: 'text', direction: 'asc' },
  company: { column: 'c.sort_company', type: 'text', direction: 'asc' },
  next_check_in: { column: 'c.next_on', type: 'date', direction: 'asc' },
  last_interaction: { column: 'c.last_on', type: 'date', direction: 'desc' },
  recently_added: { column: 'c.added_at', type: 'text', direction: 'desc' },
}

/** One page of the viewer's people, by keyset: the hundredth page costs what the first does. */
export const contactPage = async (
  db: Database,
  viewer: Viewer,
  { first, after, filter, sort }: ContactPageArguments,
): Promise<Page<ContactView, ContactCursor>> => {
  const size = pageSize(first)
  const { code, sql, values } = contactConditions(viewer, filter ?? {})
  const { column, type, direction } = orders[sort]
  const bound: unknown[] = [...values, size + 1]
  const limit = `$${bound.length}`
  const beyond = direction === 'asc' ? '>' : '<'
  const place = `$${bound.length + 1}::${type}, $${bound.length + 2}::uuid`
  const from = after ? ` and (${column}, c.contact_id) ${beyond} (${place})` : ''
  if (after) bound.push(after.value, after.id)
  const rows = await selectRows<ContactRecord>(db, {
    name: `contacts.${sort}.${code}${after ? '.after' : ''}`,
    text: `select ${contactColumns}, ${column}::text as v from read.contact c where ${sql}${from}
      order by ${column} ${direction}, c.contact_id ${direction} limit ${limit}`,
    values: bound,
  })
  return toPage(rows, size, (row) => ({
    node: toContactView(row, viewer.today),
    cursor: { value: row.v, id: row.id },
  }))
}

/** How many people the filter leaves; asked for only where the number is shown. */
export const contactCount = async (db: Database, viewer: Viewer, filter: ContactFilter = {}): Promise<number> => {
  const { code, sql, values } = contactConditions(viewer, filter)
  const row = await selectRow<{ count: number }>(db, {
    name: `contacts.count.${code}`,
    text: `select count(*)::int as count from read.contact c where ${sql}`,
    values,
  })
  return row?.count ?? 0
}

/** The viewer's contacts with these ids, in any order; foreign and unknown ids are left out. For loaders. */
export const contactsByIds = async (
  db: Database,
  viewer: Viewer,
  ids: readonly ContactId[],
): Promise<readonly ContactView[]> => {
  const rows = await selectRows<ContactRecord>(db, {
    name: 'contacts.by-ids',
    text: `select ${contactColumns}, '' as v from read.contact c
      where c.contact_id = any($3::uuid[]) and c.owner_id = $1 and c.workspace_id = $2`,
    values: [viewer.userId, viewer.workspaceId, ids],
  })
  return rows.map((row) => toContactView(row, viewer.today))
}

/** One contact of the viewer's, archived or not; undefined when it is not theirs or not there. */
export const contactById = async (db: Database, viewer: Viewer, id: ContactId): Promise<ContactView | undefined> =>
  (await contactsByIds(db, viewer, [id]))[0]

/**
 * For the palette and the person field: those last in touch first, names that begin with the text before others.
 * At most 20.
 */
export const findContacts = async (
  db: Database,
  viewer: Viewer,
  { text, first }: { readonly text: string; readonly first: number },
): Promise<readonly ContactView[]> => {
  const wanted = foldText(text)
  const { code, sql, values } = contactConditions(viewer, { search: text })
  const bound: unknown[] = [...values, pageSize(first, 20)]
  const limit = `$${bound.length}`
  const begins = wanted === '' ? '' : `(c.sort_name like $${bound.push(containing(wanted).slice(1))}) desc, `
  const rows = await selectRows<ContactRecord>(db, {
    name: `contacts.find.${code}`,
    text: `select ${contactColumns}, '' as v from read.contact c where ${sql}
      order by ${begins}c.last_on desc, c.contact_id desc limit ${limit}`,
    values: bound,
  })
  return rows.map((row) => toContactView(row, viewer.today))
}

export interface TagCount {
  readonly tag: string
  readonly count: number
}

/** The viewer's tags with how many people carry each, most used first. */
export const tagCounts = (db: Database, viewer: Viewer): Promise<readonly TagCount[]> =>
  selectRows<TagCount>(db, {
    name: 'contacts.tags',
    text: `select tag, count(*)::int as count from read.contact c, unnest(c.tags) tag
      where c.owner_id = $1 and c.workspace_id = $2 and not c.archived and not c.erased and c.tags <> '{}'
      group by tag order by count desc, tag limit 500`,
    values: [viewer.userId, viewer.workspaceId],
  })
