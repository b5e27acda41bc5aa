import type { CalendarDate, Instant } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { calendarEntries, calendarReach } from './entries.ts'
import type { CalendarView } from './entries.ts'
import type {
  CalendarSubjects,
  CheckInSubject,
  FollowUpSubject,
  ImportantDateSubject,
  OpportunityDaySubject,
  SessionSubject,
} from './subjects.ts'

const day = (text: string): CalendarDate => text as CalendarDate
const nothing: CalendarSubjects = { checkIns: [], importantDates: [], followUps: [], opportunityDays: [], sessions: [] }
const view: CalendarView = {
  today: day('2026-05-01'),
  withDetails: false,
  publicUrl: 'https://kith.example',
  workspaceId: 'ws',
}
const ana = { contactId: 'ana', name: 'Ana Sá' }
const checkIn: CheckInSubject = {
  ...ana,
  company: 'Globex',
  position: 'Lead',
  lastSummary: 'private',
  dueOn: day('2026-05-09'),
}
const followUp: FollowUpSubject = {
  ...ana,
  followUpId: 'f',
  promisedBy: 'me',
  text: 'private',
  dueOn: day('2026-05-09'),
}
const birthday: ImportantDateSubject = {
  ...ana,
  dateId: 'd',
  kind: 'birthday',
  label: '',
  month: 5,
  day: 9,
  year: 1990,
}
const interview: OpportunityDaySubject = {
  opportunityId: 'o',
  dateId: 'i',
  company: 'Globex',
  role: 'private',
  interviewing: false,
  label: 'Second interview, private',
  day: day('2026-05-09'),
}
const session: SessionSubject = {
  mentorshipId: 'm',
  sessionId: 's',
  name: 'Tomas Mentor',
  startsAt: '2026-05-08T22:30:00.000Z' as Instant,
  minutes: 45,
  day: day('2026-05-09'),
  topic: 'private',
  place: 'private room',
}
const entriesOf = (subjects: Partial<CalendarSubjects>, how: Partial<CalendarView> = {}) =>
  calendarEntries({ ...nothing, ...subjects }, { ...view, ...how })
const everything = {
  checkIns: [checkIn],
  followUps: [followUp],
  importantDates: [birthday],
  opportunityDays: [interview],
}

describe('a calendar', () => {
  it('says each thing plainly, with a page of its own and an id that stays', () =>
    expect(entriesOf(everything).filter(({ day: on }) => on === '2026-05-09')).toEqual([
      {
        uid: 'check-in-ana@kith.example',
        day: '2026-05-09',
        summary: 'Check in with Ana Sá',
        description: '',
        url: 'https://kith.example/people/ana?workspace=ws',
        category: 'Check-in',
      },
      expect.objectContaining({ uid: 'follow-up-f@kith.example', summary: 'Follow up with Ana Sá' }),
      expect.objectContaining({ uid: 'important-date-d-2026@kith.example', summary: 'Ana Sá’s birthday' }),
      expect.objectContaining({
        uid: 'opportunity-date-i@kith.example',
        summary: 'Interview: Globex',
        url: 'https://kith.example/opportunities/o?workspace=ws',
      }),
    ]))
  it('keeps own words, and ages, to itself', () => {
    const told = JSON.stringify(
      entriesOf({ ...everything, importantDates: [{ ...birthday, kind: 'custom', label: 'private' }] }),
    )
    expect(told).not.toContain('private')
    expect(JSON.stringify(entriesOf({ importantDates: [birthday] }))).not.toContain('36')
  })
  it('tells them when its owner says so', () => {
    const told = entriesOf(
      { ...everything, opportunityDays: [interview, { ...interview, dateId: null, label: 'Call back' }] },
      { withDetails: true },
    )
    expect(told.slice(0, 5).map(({ summary, description }) => [summary, description])).toEqual([
      ['Check in with Ana Sá', 'Lead, Globex\nprivate'],
      ['Ana Sá: private', ''],
      ['Ana Sá’s birthday (36)', ''],
      ['Globex: Call back', 'private'],
      ['Globex: Second interview, private', 'private'],
    ])
  })
  it('calls the next step of a role in interviews an interview, and any other a next step', () => {
    const step = { ...interview, dateId: null, label: 'private' }
    expect(
      entriesOf({ opportunityDays: [step, { ...step, opportunityId: 'p', interviewing: true }] }).map(
        ({ summary }) => summary,
      ),
    ).toEqual(['Globex: next step', 'Interview: Globex'])
  })
  it('puts what is due on today, the first few of much', () => {
    const due = Array.from({ length: calendarReach.due + 1 }, (_, index) => ({
      ...checkIn,
      contactId: `${index}`,
      dueOn: null,
    }))
    const entries = entriesOf({ checkIns: due, followUps: [{ ...followUp, dueOn: null }] })
    expect(new Set(entries.map(({ day: on }) => on))).toEqual(new Set(['2026-05-01']))
    expect(entries.filter(({ uid }) => uid.startsWith('check-in-'))).toHaveLength(calendarReach.due)
    expect(entries.at(-1)).toMatchObject({ uid: 'more-check-ins@kith.example', summary: 'More check-ins are due' })
  })
  it('reaches thirty days back and two years ahead', () => {
    const on = (text: string) => ({ ...interview, dateId: text, day: day(text) })
    const days = ['2026-03-31', '2026-04-01', '2028-04-30', '2028-05-01'].map(on)
    expect(entriesOf({ opportunityDays: days }).map((each) => each.day)).toEqual(['2026-04-01', '2028-04-30'])
  })
  it('holds two thousand days at most, the nearest', () => {
    const importantDates = Array.from({ length: 1_500 }, (_, index) => ({ ...birthday, dateId: `${index}` }))
    const entries = entriesOf({ importantDates })
    expect(entries).toHaveLength(calendarReach.entries)
    expect(entries.filter((each) => each.day === '2026-05-09')).toHaveLength(1_500)
  })
})

describe('a session', () => {
  it('has a time of day, and one id however it moves', () => {
    const [told] = entriesOf({ sessions: [session] })
    expect(told).toEqual({
      uid: 'session-m-s@kith.example',
      day: '2026-05-09',
      time: { from: '2026-05-08T22:30:00.000Z', to: '2026-05-08T23:15:00.000Z' },
      summary: 'Session with Tomas Mentor',
      description: '',
      url: 'https://kith.example/mentoring?workspace=ws',
      category: 'Session',
    })
    const moved = { ...session, startsAt: '2026-05-20T08:00:00.000Z' as Instant, day: day('2026-05-20') }
    expect(entriesOf({ sessions: [moved] })[0]?.uid).toBe(told?.uid)
  })
  it('tells topic and place only when its owner says so', () =>
    expect(entriesOf({ sessions: [session] }, { withDetails: true })[0]).toMatchObject({
      description: 'private',
      location: 'private room',
    }))
  it('names nobody who is gone', () =>
    expect(entriesOf({ sessions: [{ ...session, name: '' }] })[0]?.summary).toBe('Session'))
})

describe('29 February', () => {
  const leap: ImportantDateSubject = { ...birthday, month: 2, day: 29 }
  const times = (how: Partial<CalendarView>) =>
    entriesOf({ importantDates: [leap] }, { today: day('2026-02-20'), ...how }).map(({ day: on, description }) => [
      on,
      description,
    ])
  const note = 'Of 29 February, in a year without one.'
  it('is kept on the 28th in common years, as everywhere in Kith, and says so', () => {
    expect(times({})).toEqual([
      ['2026-02-28', note],
      ['2027-02-28', note],
    ])
    expect(times({ today: day('2027-02-20') })).toEqual([
      ['2027-02-28', note],
      ['2028-02-29', ''],
    ])
  })
  it('is kept on 1 March where that is the rule', () => {
    expect(times({ leapDay: 'march-1' })).toEqual([
      ['2026-03-01', note],
      ['2027-03-01', note],
    ])
    expect(times({ leapDay: 'march-1', today: day('2027-03-01') })).toEqual([
      ['2027-03-01', note],
      ['2028-02-29', ''],
    ])
  })
  it('comes once a year, under one id for each', () =>
    expect(entriesOf({ importantDates: [leap] }, { today: day('2026-03-15') }).map(({ uid }) => uid)).toEqual(
      [2026, 2027, 2028].map((year) => `important-date-d-${year}@kith.example`),
    ))
})
