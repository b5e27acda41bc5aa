import type { CalendarDate, ContactId, OpportunityId } from '@kith/kernel'
import { selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'
import type { ImportantDateKind } from '../contact-page/queries.ts'

/** How far ahead to look, and how many of a kind to give. */
export interface CalendarSpan {
  readonly from: CalendarDate
  readonly until: CalendarDate
  readonly most: number
}

export interface CalendarCheckIn {
  readonly contactId: ContactId
  readonly name: string
  readonly company: string
  readonly position: string
  readonly lastSummary: string
  /** Null: due by the viewer's today. */
  readonly dueOn: CalendarDate | null
}

const mine = 'c.owner_id = $1 and c.workspace_id = $2 and not c.archived and not c.erased'

/**
 * The next check-in of each of the viewer's people until the end of the span, those due by today first and in the
 * order of Today. Who must not be contacted is left out.
 */
export const calendarCheckIns = (
  db: Database,
  viewer: Viewer,
  { until, most }: CalendarSpan,
): Promise<readonly CalendarCheckIn[]> =>
  selectRows<CalendarCheckIn>(db, {
    name: 'calendar.check-ins',
    text: `select c.contact_id as "contactId", c.name, c.company, c.position, c.last_summary as "lastSummary",
        case when c.next_on > $3::date then c.next_on end as "dueOn"
      from read.contact c
      where ${mine} and not c.do_not_contact and c.next_on <= $4::date
      order by c.next_on > $3::date, case when c.next_on > $3::date then null when c.next_on = '-infinity' then 0
        else ($3::date - c.next_on)::float8 / c.cadence_days end desc nulls last, c.next_on, c.sort_name, c.contact_id
      limit $5`,
    values: [viewer.userId, viewer.workspaceId, viewer.today, until, most],
  })

export interface CalendarDay {
  readonly contactId: ContactId
  readonly name: string
  readonly dateId: string
  readonly kind: ImportantDateKind
  readonly label: string
  readonly month: number
  readonly day: number
  readonly year: number | null
}

/**
 * Important dates of the viewer's people, whenever in the year; those that come round next from today on first. Those of
 * who must not be contacted rest.
 */
export const calendarDates = (
  db: Database,
  viewer: Viewer,
  { most }: Pick<CalendarSpan, 'most'>,
): Promise<readonly CalendarDay[]> =>
  selectRows<CalendarDay>(db, {
    name: 'calendar.dates',
    text: `select d.contact_id as "contactId", c.name, d.date_id as "dateId", d.kind, d.label, d.month, d.day, d.year
      from read.important_date d join read.contact c on c.contact_id = d.contact_id
      where d.owner_id = $1 and ${mine} and not c.do_not_contact
      order by d.month_day < to_char($3::date, 'MMDD')::int, d.month_day, d.date_id limit $4`,
    values: [viewer.userId, viewer.workspaceId, viewer.today, most],
  })

export interface CalendarFollowUp {
  readonly contactId: ContactId
  readonly name: string
  readonly followUpId: string
  readonly promisedBy: 'me' | 'them'
  readonly text: string
  /** Null: due by the viewer's today. */
  readonly dueOn: CalendarDate | null
}

/** Promises that stand until the end of the span, nearest first. */
export const calendarFollowUps = (
  db: Database,
  viewer: Viewer,
  { until, most }: CalendarSpan,
): Promise<readonly CalendarFollowUp[]> =>
  selectRows<CalendarFollowUp>(db, {
    name: 'calendar.follow-ups',
    text: `select c.contact_id as "contactId", c.name, f.follow_up_id as "followUpId", f.promised_by as "promisedBy",
        f.text, case when f.due_on > $3::date then f.due_on end as "dueOn"
      from read.follow_up f join read.contact c on c.contact_id = f.contact_ids[1]
      where f.owner_id = $1 and f.workspace_id = $2 and f.status = 'open' and not f.retracted
        and f.due_on <= $4::date and ${mine}
      order by f.due_on, f.follow_up_id limit $5`,
    values: [viewer.userId, viewer.workspaceId, viewer.today, until, most],
  })

export interface CalendarOpportunityDay {
  readonly opportunityId: OpportunityId
  /** Null for the next step. */
  readonly dateId: string | null
  readonly company: string
  readonly role: string
  readonly interviewing: boolean
  readonly label: string
  readonly day: CalendarDate
}

/** Dates and next steps within the span of the viewer's opportunities that are open still, earliest first. */
export const calendarOpportunityDays = (
  db: Database,
  viewer: Viewer,
  { from, until, most }: CalendarSpan,
): Promise<readonly CalendarOpportunityDay[]> =>
  selectRows<CalendarOpportunityDay>(db, {
    name: 'calendar.opportunity-days',
    text: `select o.opportunity_id as "opportunityId", d.id as "dateId", o.company, o.role,
        o.stage = 'interviewing' as interviewing, d.label, d.day
      from read.opportunity o cross join lateral (
        select date->>'id' as id, date->>'label' as label, (date->>'day')::date as day
          from jsonb_array_elements(o.dates) date
        union all select null, o.next_step, o.next_on where o.next_step <> '' and o.next_on is not null) d
      where o.owner_id = $1 and o.workspace_id = $2 and not o.removed
        and o.stage not in ('accepted', 'rejected', 'withdrawn') and d.day between $3::date and $4::date
      order by d.day, o.opportunity_id, d.id limit $5`,
    values: [viewer.userId, viewer.workspaceId, from, until, most],
  })
