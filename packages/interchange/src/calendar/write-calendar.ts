import type { CalendarDate, Instant } from '@kith/kernel'
import ICAL from 'ical.js'

/** When something begins and ends that is not a matter of the whole day. */
export interface CalendarTime {
  readonly from: Instant
  readonly to: Instant
}

/** One day of a calendar that something stands on, or a time of it. */
export interface CalendarEntry {
  /** The same for the same thing in every version of the calendar. */
  readonly uid: string
  readonly day: CalendarDate
  /** Left out: the whole day. */
  readonly time?: CalendarTime
  readonly summary: string
  /** Empty: there is none. */
  readonly description: string
  /** Left out: none. */
  readonly location?: string
  /** Where it is found in Kith. */
  readonly url: string
  readonly category: string
}

export interface CalendarFile {
  readonly name: string
  /** When anything in it last changed; not when it was written, so that the same content is the same file. */
  readonly changedAt: Instant
  readonly entries: readonly CalendarEntry[]
}

// The library does not count the blank that a folded line begins with: 75 octets are the most.
ICAL.foldLength = 74
// It does not know these; with the kind of their value beside them some calendars would not either.
Object.assign(ICAL.design.icalendar.property, {
  name: { defaultType: 'text' },
  'x-wr-calname': { defaultType: 'text' },
  'x-published-ttl': { defaultType: 'duration' },
})

type JCalProperty = [string, Record<string, string>, string, ...string[]]

const text = (name: string, value: string): JCalProperty => [name, {}, 'text', value]

/** What a line cannot carry goes; line ends become one kind. */
const clean = (value: string): string =>
  value
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    // oxlint-disable-next-line no-control-regex -- the format forbids them all but tab and line end
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')

const componentOf = (name: string, properties: readonly JCalProperty[]): ICAL.Component =>
  new ICAL.Component([name, properties, []])

const instant = (name: string, at: Instant): JCalProperty => [name, {}, 'date-time', `${at.slice(0, 19)}Z`]

/** In UTC, which every calendar shows on the clock of whoever looks: no zone has to come along. */
const whenOf = ({ day, time }: CalendarEntry): readonly JCalProperty[] =>
  time === undefined ? [['dtstart', {}, 'date', day]] : [instant('dtstart', time.from), instant('dtend', time.to)]

const eventOf = (entry: CalendarEntry, changedAt: Instant): ICAL.Component =>
  componentOf('vevent', [
    text('uid', entry.uid),
    instant('dtstamp', changedAt),
    instant('last-modified', changedAt),
    ...whenOf(entry),
    text('summary', clean(entry.summary).replaceAll('\n', ' ')),
    ...(entry.description === '' ? [] : [text('description', clean(entry.description))]),
    ...(entry.location === undefined ? [] : [text('location', clean(entry.location).replaceAll('\n', ' '))]),
    ['url', {}, 'uri', entry.url],
    text('categories', clean(entry.category)),
    // A day with a birthday is a free day, an hour with a meeting is not; whoever sees the calendar need not see either.
    text('transp', entry.time === undefined ? 'TRANSPARENT' : 'OPAQUE'),
    text('class', 'PRIVATE'),
  ])

/** The format asks for at least one part. */
const nothing = (): ICAL.Component => {
  const zone = componentOf('vtimezone', [text('tzid', 'UTC')])
  zone.addSubcomponent(
    componentOf('standard', [
      ['dtstart', {}, 'date-time', '1970-01-01T00:00:00'],
      ['tzoffsetfrom', {}, 'utc-offset', '+00:00'],
      ['tzoffsetto', {}, 'utc-offset', '+00:00'],
    ]),
  )
  return zone
}

/** How often calendars should ask anew. They do as they like. */
const refresh = 'PT1H'

/** An iCalendar file (RFC 5545 and 7986) of whole days and times, with `\r\n` and lines of at most 75 octets. */
export const writeCalendar = ({ name, changedAt, entries }: CalendarFile): string => {
  const calendar = componentOf('vcalendar', [
    text('version', '2.0'),
    text('prodid', '-//Kith//Kith calendar feed//EN'),
    text('calscale', 'GREGORIAN'),
    text('name', clean(name)),
    // The same two for calendars that do not know the standard's.
    text('x-wr-calname', clean(name)),
    ['refresh-interval', {}, 'duration', refresh],
    ['x-published-ttl', {}, 'duration', refresh],
  ])
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry, changedAt))
  if (entries.length === 0) calendar.addSubcomponent(nothing())
  return `${calendar.toString()}\r\n`
}
