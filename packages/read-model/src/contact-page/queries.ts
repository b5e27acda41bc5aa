import { daysUntil, nextOccurrence } from '@kith/domain'
import { addDays } from '@kith/kernel'
import type { CalendarDate, ContactId, Instant } from '@kith/kernel'
import { selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'

export interface EmploymentView {
  readonly id: string
  readonly company: string
  readonly position: string
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
  /** Whether it is the job of today. At most one is. */
  readonly current: boolean
}

export interface FactView {
  readonly id: string
  readonly text: string
  readonly addedAt: Instant
}

export interface NoteView extends FactView {
  readonly correctedAt: Instant | null
}

export type ImportantDateKind = 'birthday' | 'work-anniversary' | 'custom'

export interface ImportantDateView {
  readonly id: string
  readonly kind: ImportantDateKind
  readonly label: string
  readonly month: number
  readonly day: number
  readonly year: number | null
  /** The next time it comes round, today included. 29 February falls on the 28th in common years. */
  readonly nextOn: CalendarDate
}

/** What only the Person page shows. */
export interface ContactDetails {
  readonly contactId: ContactId
  /** The job of today first, then by their end and beginning, newest first. */
  readonly employment: readonly EmploymentView[]
  readonly facts: readonly FactView[]
  readonly notes: readonly NoteView[]
  readonly importantDates: readonly ImportantDateView[]
}

type StoredDate = Omit<ImportantDateView, 'nextOn'>
type StoredDetails = Omit<ContactDetails, 'importantDates'> & { readonly importantDates: readonly StoredDate[] }

/** Details of the viewer's contacts with these ids, in any order. For loaders. */
export const contactDetails = async (
  db: Database,
  viewer: Viewer,
  ids: readonly ContactId[],
): Promise<readonly ContactDetails[]> => {
  const rows = await selectRows<StoredDetails>(db, {
    name: 'contact-details',
    text: `select p.contact_id as "contactId", p.employment, p.facts, p.notes, p.important_dates as "importantDates"
      from read.contact_page p
      where p.contact_id = any($3::uuid[]) and p.owner_id = $1 and p.workspace_id = $2`,
    values: [viewer.userId, viewer.workspaceId, ids],
  })
  return rows.map((row) => ({
    ...row,
    importantDates: row.importantDates.map((date) => ({ ...date, nextOn: nextOccurrence(date, viewer.today) })),
  }))
}

export interface UpcomingDateView {
  readonly contact: { readonly id: ContactId; readonly name: string }
  readonly date: ImportantDateView
  readonly inDays: number
}

type UpcomingRecord = StoredDate & { readonly contactId: ContactId; readonly contactName: string }

/** The `MMDD` numbers of `days` days from `from`; the 28th stands for the 29th of February where there is none. */
const monthDaysFrom = (from: CalendarDate, days: number): readonly number[] => {
  const numbers: number[] = []
  for (let ahead = 0; ahead < days; ahead += 1) {
    const date = addDays(from, ahead)
    const number = Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10))
    numbers.push(number)
    if (number === 228 && addDays(date, 1).endsWith('03-01')) numbers.push(229)
  }
  return numbers
}

/**
 * Important dates of the viewer's people from today on, nearest first; `days` counts today. Nobody is reminded to
 * congratulate somebody who does not want to be contacted.
 */
export const upcomingDates = async (
  db: Database,
  viewer: Viewer,
  { days }: { readonly days: number },
): Promise<readonly UpcomingDateView[]> => {
  const wanted = monthDaysFrom(viewer.today, Math.min(days, 366))
  const rows = await selectRows<UpcomingRecord>(db, {
    name: 'upcoming-dates',
    text: `select d.date_id as id, d.kind, d.label, d.month, d.day, d.year, d.contact_id as "contactId",
        c.name as "contactName"
      from read.important_date d join read.contact c on c.contact_id = d.contact_id
      where d.owner_id = $1 and d.month_day = any($3::int[]) and c.owner_id = $1 and c.workspace_id = $2
        and not c.archived and not c.erased and not c.do_not_contact
      order by array_position($3::int[], d.month_day), c.sort_name, d.date_id limit 200`,
    values: [viewer.userId, viewer.workspaceId, wanted],
  })
  return rows.map(({ contactId, contactName, ...date }) => ({
    contact: { id: contactId, name: contactName },
    date: { ...date, nextOn: nextOccurrence(date, viewer.today) },
    inDays: daysUntil(date, viewer.today),
  }))
}
