import type { CalendarDate, Instant } from '@kith/kernel'

/** A day on which the clocks of a zone jump, and when its digests go, by the time that was wished for: 00:00, 01:30 and 02:30. */
export interface ClockChange {
  readonly zone: string
  readonly jump: 'forward' | 'back'
  readonly date: CalendarDate
  readonly at: readonly [midnight: Instant, halfPastOne: Instant, halfPastTwo: Instant]
}

/** The times of `ClockChange.at`, in their order. */
export const wishedTimes = [
  { hour: 0, minute: 0 },
  { hour: 1, minute: 30 },
  { hour: 2, minute: 30 },
] as const

type Row = readonly [zone: string, jump: ClockChange['jump'], date: string, ...at: [string, string, string]]

/**
 * Worked out by another library than the one under test, Python's `zoneinfo`. A time that is jumped over comes later, a time that
 * happens twice is its first time. Lord Howe Island moves its clocks by half an hour; Cairo, Santiago and Havana jump over midnight.
 */
const rows: readonly Row[] = [
  ['Europe/Berlin', 'forward', '2026-03-29', '2026-03-28T23:00Z', '2026-03-29T00:30Z', '2026-03-29T01:30Z'],
  ['Europe/Berlin', 'back', '2026-10-25', '2026-10-24T22:00Z', '2026-10-24T23:30Z', '2026-10-25T00:30Z'],
  ['America/New_York', 'forward', '2026-03-08', '2026-03-08T05:00Z', '2026-03-08T06:30Z', '2026-03-08T07:30Z'],
  ['America/New_York', 'back', '2026-11-01', '2026-11-01T04:00Z', '2026-11-01T05:30Z', '2026-11-01T07:30Z'],
  ['Africa/Cairo', 'forward', '2026-04-24', '2026-04-23T22:00Z', '2026-04-23T22:30Z', '2026-04-23T23:30Z'],
  ['Africa/Cairo', 'back', '2026-10-30', '2026-10-29T22:00Z', '2026-10-29T23:30Z', '2026-10-30T00:30Z'],
  ['America/Santiago', 'forward', '2026-09-06', '2026-09-06T04:00Z', '2026-09-06T04:30Z', '2026-09-06T05:30Z'],
  ['America/Santiago', 'back', '2026-04-05', '2026-04-05T04:00Z', '2026-04-05T05:30Z', '2026-04-05T06:30Z'],
  ['Australia/Lord_Howe', 'forward', '2026-10-04', '2026-10-03T13:30Z', '2026-10-03T15:00Z', '2026-10-03T15:30Z'],
  ['Australia/Lord_Howe', 'back', '2026-04-05', '2026-04-04T13:00Z', '2026-04-04T14:30Z', '2026-04-04T16:00Z'],
  ['Europe/London', 'forward', '2026-03-29', '2026-03-29T00:00Z', '2026-03-29T01:30Z', '2026-03-29T01:30Z'],
  ['Europe/London', 'back', '2026-10-25', '2026-10-24T23:00Z', '2026-10-25T00:30Z', '2026-10-25T02:30Z'],
  ['America/Havana', 'forward', '2026-03-08', '2026-03-08T05:00Z', '2026-03-08T05:30Z', '2026-03-08T06:30Z'],
  ['America/Havana', 'back', '2026-11-01', '2026-11-01T04:00Z', '2026-11-01T06:30Z', '2026-11-01T07:30Z'],
  ['Pacific/Auckland', 'forward', '2026-09-27', '2026-09-26T12:00Z', '2026-09-26T13:30Z', '2026-09-26T14:30Z'],
  ['Pacific/Auckland', 'back', '2026-04-05', '2026-04-04T11:00Z', '2026-04-04T12:30Z', '2026-04-04T13:30Z'],
]

const instant = (text: string): Instant => new Date(text).toISOString() as Instant

/** Eight zones, each on its day of either jump. */
export const clockChanges: readonly ClockChange[] = rows.map(([zone, jump, date, ...at]) => ({
  zone,
  jump,
  date: date as CalendarDate,
  at: [instant(at[0]), instant(at[1]), instant(at[2])],
}))
