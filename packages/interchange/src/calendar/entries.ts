import type { LeapDayRule } from '@kith/domain'
import { nextOccurrence } from '@kith/domain'
import type { CalendarDate, Instant } from '@kith/kernel'
import { addDays, partsOf } from '@kith/kernel'
import type {
  CalendarSubjects,
  CheckInSubject,
  FollowUpSubject,
  ImportantDateSubject,
  OpportunityDaySubject,
  SessionSubject,
} from './subjects.ts'
import {
  categories,
  checkInSummary,
  followUpSummary,
  importantDateSummary,
  leapDayNote,
  moreSummaries,
  opportunitySummary,
  sessionSummary,
} from './words.ts'
import type { CalendarEntry } from './write-calendar.ts'

/** How far a feed reaches, in days, and how much it holds. What is nearer in time goes first. */
export const calendarReach = { back: 30, ahead: 730, entries: 2_000, due: 10 } as const

/** Whose calendar it is, and how much of it is told. */
export interface CalendarView {
  /** The day that it is for its owner. */
  readonly today: CalendarDate
  /** Whether own words are told: texts of follow-ups, labels, summaries. */
  readonly withDetails: boolean
  /** Where Kith is reached; no slash at the end. */
  readonly publicUrl: string
  readonly workspaceId: string
  readonly leapDay?: LeapDayRule
}

type Part = Omit<CalendarEntry, 'url' | 'uid'> & { readonly id: string; readonly path: string }

const joined = (separator: string, parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(separator)

const pageOf = ({ contactId }: { readonly contactId: string }): string => `/people/${contactId}`

const checkIn = (subject: CheckInSubject, { today, withDetails }: CalendarView): Part => ({
  id: `check-in-${subject.contactId}`,
  day: subject.dueOn ?? today,
  summary: checkInSummary(subject.name),
  description: withDetails
    ? joined('\n', [joined(', ', [subject.position, subject.company]), subject.lastSummary])
    : '',
  path: pageOf(subject),
  category: categories['check-ins'],
})

const followUp = (subject: FollowUpSubject, { today, withDetails }: CalendarView): Part => ({
  id: `follow-up-${subject.followUpId}`,
  day: subject.dueOn ?? today,
  summary: followUpSummary(subject, withDetails),
  description: '',
  path: pageOf(subject),
  category: categories['follow-ups'],
})

/**
 * Each time that a date comes round within the calendar's reach, one by one. Not as a rule of repetition: calendars
 * disagree about what such a rule means for 29 February, and here it is kept as everywhere in Kith.
 */
const timesOf = (subject: ImportantDateSubject, view: CalendarView): readonly Part[] => {
  const until = addDays(view.today, calendarReach.ahead)
  const parts: Part[] = []
  let day = nextOccurrence(subject, addDays(view.today, -calendarReach.back), view.leapDay)
  for (; day <= until; day = nextOccurrence(subject, addDays(day, 1), view.leapDay)) {
    const { year, day: dayOfMonth } = partsOf(day)
    parts.push({
      id: `important-date-${subject.dateId}-${year}`,
      day,
      summary: importantDateSummary(subject, year, view.withDetails),
      description: dayOfMonth === subject.day ? '' : leapDayNote,
      path: pageOf(subject),
      category: categories['important-dates'],
    })
  }
  return parts
}

const opportunityDay = (subject: OpportunityDaySubject, { withDetails }: CalendarView): Part => ({
  id: subject.dateId === null ? `next-step-${subject.opportunityId}` : `opportunity-date-${subject.dateId}`,
  day: subject.day,
  summary: opportunitySummary(subject, withDetails),
  description: withDetails ? subject.role : '',
  path: `/opportunities/${subject.opportunityId}`,
  category: categories.interviews,
})

const sessionOf = (subject: SessionSubject, { withDetails }: CalendarView): Part => {
  const { mentorshipId, sessionId, name, startsAt, minutes, day, topic, place } = subject
  const to = new Date(Date.parse(startsAt) + minutes * 60_000).toISOString() as Instant
  return {
    // The same for a session that was moved: calendars then move it too.
    id: `session-${mentorshipId}-${sessionId}`,
    day,
    time: { from: startsAt, to },
    summary: sessionSummary(name),
    description: withDetails ? topic : '',
    ...(withDetails && place !== '' ? { location: place } : {}),
    path: '/mentoring',
    category: categories.sessions,
  }
}

/** What is due stands on today; of very much of it a day shows the first and says that there is more. */
const withFewDue = <Subject extends { readonly dueOn: CalendarDate | null }>(
  kind: keyof typeof moreSummaries,
  subjects: readonly Subject[],
  { view, toPart }: { readonly view: CalendarView; readonly toPart: (subject: Subject, view: CalendarView) => Part },
): readonly Part[] => {
  const due = subjects.filter(({ dueOn }) => dueOn === null)
  const shown = [...due.slice(0, calendarReach.due), ...subjects.filter(({ dueOn }) => dueOn !== null)]
  const parts = shown.map((subject) => toPart(subject, view))
  if (due.length <= calendarReach.due) return parts
  const more = { id: `more-${kind}`, day: view.today, summary: moreSummaries[kind], description: '', path: '/' }
  return [...parts, { ...more, category: categories[kind] }]
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

/** The days of a calendar, in order: what is due on today, what is to come for two years, what was for thirty days. */
export const calendarEntries = (subjects: CalendarSubjects, view: CalendarView): readonly CalendarEntry[] => {
  const { hostname } = new URL(view.publicUrl)
  const from = addDays(view.today, -calendarReach.back)
  const until = addDays(view.today, calendarReach.ahead)
  const parts = [
    ...withFewDue('check-ins', subjects.checkIns, { view, toPart: checkIn }),
    ...withFewDue('follow-ups', subjects.followUps, { view, toPart: followUp }),
    ...subjects.importantDates.flatMap((subject) => timesOf(subject, view)),
    ...subjects.opportunityDays.map((subject) => opportunityDay(subject, view)),
    ...subjects.sessions.map((subject) => sessionOf(subject, view)),
  ]
  return parts
    .filter(({ day }) => day >= from && day <= until)
    .toSorted((left, right) => compare(left.day, right.day) || compare(left.id, right.id))
    .slice(0, calendarReach.entries)
    .map(({ id, path, ...entry }) => ({
      ...entry,
      uid: `${id}@${hostname}`,
      url: `${view.publicUrl}${path}?workspace=${view.workspaceId}`,
    }))
}
