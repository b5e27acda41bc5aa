import { barAgainst, mostRecipients, restsFromUpdatesUntil } from '@kith/domain'
import type { PassOverReason, RecipientFacts } from '@kith/domain'
import type { CalendarDate, ContactId } from '@kith/kernel'
import { contactConditions } from '../contact-list/filter.ts'
import type { ContactFilter } from '../contact-list/filter.ts'
import { pageSize, selectRows, toPage } from '../shared/database.ts'
import type { Database, Page, Viewer } from '../shared/database.ts'
import { barredAddresses, factColumns } from './facts.ts'

/** Somebody who could be chosen for an update, or why not. */
export interface UpdateCandidateView {
  readonly contactId: ContactId
  readonly name: string
  readonly company: string
  readonly bar: PassOverReason | null
  /** From when they could be chosen again, when they had one not long ago. */
  readonly until: CalendarDate | null
}

export interface CandidateCursor {
  readonly name: string
  readonly id: ContactId
}

type Row = RecipientFacts & { readonly v: string }

const toView = (row: Row, today: CalendarDate): UpdateCandidateView => ({
  contactId: row.contactId,
  name: row.name,
  company: row.company,
  bar: barAgainst(row, today),
  until: restsFromUpdatesUntil(row, today),
})

/** The viewer's people by name, each with what stands against an update to them. */
export const updateCandidates = async (
  db: Database,
  viewer: Viewer,
  {
    first,
    after,
    filter,
  }: { readonly first: number; readonly after: CandidateCursor | null; readonly filter: ContactFilter },
): Promise<Page<UpdateCandidateView, CandidateCursor>> => {
  const size = pageSize(first, 500)
  const { code, sql, values } = contactConditions(viewer, { ...filter, archived: false })
  const bound: unknown[] = [...values, size + 1]
  const limit = `$${bound.length}`
  const from = after
    ? ` and (c.sort_name, c.contact_id) > ($${bound.push(after.name)}, $${bound.push(after.id)}::uuid)`
    : ''
  const rows = await selectRows<Row>(db, {
    name: `updates.candidates.${code}${after ? '.after' : ''}`,
    text: `with ${barredAddresses} select ${factColumns}, c.sort_name as v from read.contact c where ${sql}${from}
      order by c.sort_name, c.contact_id limit ${limit}`,
    values: bound,
  })
  return toPage(rows, size, (row) => ({
    node: toView(row, viewer.today),
    cursor: { name: row.v, id: row.contactId },
  }))
}

/** Of those whom a filter leaves, everybody whom nothing bars, by name: as many as one update takes. */
export const possibleRecipients = async (
  db: Database,
  viewer: Viewer,
  filter: ContactFilter,
): Promise<readonly ContactId[]> => {
  const ids: ContactId[] = []
  let after: CandidateCursor | null = null
  for (;;) {
    const page: Page<UpdateCandidateView, CandidateCursor> = await updateCandidates(db, viewer, {
      first: 500,
      after,
      filter,
    })
    for (const { node } of page.items) if (node.bar === null) ids.push(node.contactId)
    after = page.items.at(-1)?.cursor ?? null
    if (!page.hasNextPage || ids.length >= mostRecipients) return ids.slice(0, mostRecipients)
  }
}
