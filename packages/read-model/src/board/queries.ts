import type { CalendarDate, Instant, OpeningId } from '@kith/kernel'
import { pageSize, selectRow, selectRows, toPage } from '../shared/database.ts'
import type { Database, Page, Viewer } from '../shared/database.ts'
import { openingConditions } from './filter.ts'
import type { OpeningFilter } from './filter.ts'
import { openingColumns } from './view.ts'
import type { OpeningView } from './view.ts'
import { isOpen, isShown, isVisible, moderates, openings, ownSeat, status } from './visible.ts'

/** Where a page of the board ended. */
export interface OpeningCursor {
  readonly postedAt: Instant
  readonly id: OpeningId
}

export interface OpeningPageArguments {
  readonly first: number
  readonly after?: OpeningCursor | null | undefined
  readonly filter?: OpeningFilter | null | undefined
}

const whoLooks = ({ userId, workspaceId, today }: Viewer): readonly unknown[] => [userId, workspaceId, today]

/** Openings by their ids, in no order; those that the viewer may not see are left out. */
export const openingsByIds = (
  db: Database,
  viewer: Viewer,
  ids: readonly OpeningId[],
): Promise<readonly OpeningView[]> =>
  selectRows<OpeningView>(db, {
    name: 'openings.by-ids',
    text: `select ${openingColumns} from ${openings} where ${isVisible} and o.opening_id = any($4::uuid[])`,
    values: [...whoLooks(viewer), ids],
  })

/** One opening; undefined when there is none, or the viewer may not see it. */
export const openingById = (db: Database, viewer: Viewer, id: OpeningId): Promise<OpeningView | undefined> =>
  selectRow<OpeningView>(db, {
    name: 'openings.by-id',
    text: `select ${openingColumns} from ${openings} where ${isVisible} and o.opening_id = $4`,
    values: [...whoLooks(viewer), id],
  })

/** One page of the board, the newest first. Without a status: what is open and whose day has not gone by. */
export const openingsPage = async (
  db: Database,
  viewer: Viewer,
  { first, after, filter }: OpeningPageArguments,
): Promise<Page<OpeningView, OpeningCursor>> => {
  const size = pageSize(first)
  const { code, sql, values } = openingConditions(viewer, filter ?? {})
  const limit = `$${values.push(size + 1)}`
  const next = after
    ? ` and (o.posted_at, o.opening_id) < ($${values.push(after.postedAt)}::text, $${values.push(after.id)}::uuid)`
    : ''
  const rows = await selectRows<OpeningView>(db, {
    name: `openings.page.${code}${after ? '.after' : ''}`,
    text: `select ${openingColumns} from ${openings} where ${sql}${next}
      order by o.posted_at desc, o.opening_id desc limit ${limit}`,
    values,
  })
  return toPage(rows, size, (row) => ({ node: row, cursor: { postedAt: row.postedAt, id: row.id } }))
}

/** An opening, told to somebody who has not seen it. */
export interface NewOpening {
  readonly id: OpeningId
  /** The name of whoever posted it. */
  readonly poster: string
  readonly company: string
  readonly role: string
  readonly postedAt: Instant
}

/** Openings of others that the viewer may ask for, posted on `since` or later, the newest first; at most 100. */
export const newOpenings = (db: Database, viewer: Viewer, since: CalendarDate): Promise<readonly NewOpening[]> =>
  selectRows<NewOpening>(db, {
    name: 'openings.new',
    text: `select o.opening_id as id, p.name as poster, o.company, o.role, o.posted_at as "postedAt" from ${openings}
      where ${isVisible} and ${isShown} and ${isOpen} and o.poster_id <> $1 and ${ownSeat} is null
        and o.posted_at >= $4::text
      order by o.posted_at desc, o.opening_id desc limit 100`,
    values: [...whoLooks(viewer), since],
  })

/**
 * What somebody who moderates has to look at, the oldest first, at most 100: held back, hidden, or reported and not
 * settled. For admins; nothing for everybody else.
 */
export const openingsToModerate = (db: Database, viewer: Viewer): Promise<readonly OpeningView[]> =>
  selectRows<OpeningView>(db, {
    name: 'openings.to-moderate',
    text: `select ${openingColumns} from ${openings} where ${isVisible} and ${moderates}
        and ((not o.admitted and (${status}) <> 'closed') or o.hidden_by is not null
          or exists (select from read.opening_report w where w.opening_id = o.opening_id and not w.settled))
      order by o.posted_at, o.opening_id limit 100`,
    values: whoLooks(viewer),
  })

/** Openings at a company that the viewer could ask for, the newest first; at most 20. `companyKey` is folded text. */
export const openingsAtCompany = (db: Database, viewer: Viewer, companyKey: string): Promise<readonly OpeningView[]> =>
  openingsAtCompanies(db, viewer, [companyKey])

/** The same for several companies at once; at most 100. Each view carries its `companyKey`. */
export const openingsAtCompanies = (
  db: Database,
  viewer: Viewer,
  companyKeys: readonly string[],
): Promise<readonly OpeningView[]> =>
  selectRows<OpeningView>(db, {
    name: 'openings.at-companies',
    text: `select ${openingColumns} from ${openings}
      where ${isVisible} and ${isShown} and ${isOpen} and o.company_key = any($4::text[]) and o.company_key <> ''
      order by o.posted_at desc, o.opening_id desc limit $5`,
    values: [...whoLooks(viewer), companyKeys, companyKeys.length > 1 ? 100 : 20],
  })
