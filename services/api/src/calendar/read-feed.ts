import { calendarEntries, calendarReach, writeCalendar } from '@kith/interchange'
import type { CalendarKind, CalendarSubjects, SessionSubject } from '@kith/interchange'
import type { Clock } from '@kith/kernel'
import { addDays, instantAt, localDate } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import {
  calendarCheckIns,
  calendarDates,
  calendarFollowUps,
  calendarOpportunityDays,
  membershipOf,
  sessionsBetween,
} from '@kith/read-model/queries'
import type { Database, Viewer } from '@kith/read-model/queries'
import type { DatabaseOf } from '../server/house.ts'
import { viewerOf } from '../server/viewers.ts'
import type { CalendarFeeds, Feed } from './feeds.ts'

export interface FeedHouse {
  readonly publicUrl: string
  readonly system: Pool
  readonly clock: Clock
  readonly databaseOf: DatabaseOf
  readonly calendarFeeds: CalendarFeeds
}

/** Those that begin within the calendar's days, as the viewer's clock has them. */
const sessionsOf = async (db: Database, viewer: Viewer): Promise<readonly SessionSubject[]> => {
  const { today, timeZone } = viewer
  const sessions = await sessionsBetween(db, viewer, {
    from: instantAt(addDays(today, -calendarReach.back), 0, timeZone),
    until: instantAt(addDays(today, calendarReach.ahead + 1), 0, timeZone),
    most: calendarReach.entries,
  })
  return sessions.map(({ id: sessionId, mentorshipId, other, startsAt, minutes, topic, place }) => ({
    mentorshipId,
    sessionId,
    name: other.name,
    startsAt,
    minutes,
    day: localDate(startsAt, timeZone),
    topic,
    place,
  }))
}

const subjectsOf = async (db: Database, viewer: Viewer, kinds: readonly CalendarKind[]): Promise<CalendarSubjects> => {
  const most = calendarReach.entries
  const { today } = viewer
  const span = { from: addDays(today, -calendarReach.back), until: addDays(today, calendarReach.ahead), most }
  const of = async <Row>(kind: CalendarKind, read: () => Promise<readonly Row[]>): Promise<readonly Row[]> =>
    kinds.includes(kind) ? read() : []
  const [checkIns, importantDates, followUps, opportunityDays, sessions] = await Promise.all([
    of('check-ins', () => calendarCheckIns(db, viewer, span)),
    of('important-dates', () => calendarDates(db, viewer, span)),
    of('follow-ups', () => calendarFollowUps(db, viewer, span)),
    of('interviews', () => calendarOpportunityDays(db, viewer, span)),
    of('sessions', () => sessionsOf(db, viewer)),
  ])
  return { checkIns, importantDates, followUps, opportunityDays, sessions }
}

/** The file that a feed is at this moment; undefined when its owner does not belong to the workspace (any more). */
export const readFeed = async (house: FeedHouse, feed: Feed): Promise<string | undefined> => {
  const membership = await membershipOf(house.system, feed.userId, feed.workspaceId)
  if (!membership || membership.erased) return undefined
  const viewer = viewerOf(membership, { clock: house.clock, factors: [] })
  const subjects = await subjectsOf(house.databaseOf(viewer), viewer, feed.kinds)
  const { publicUrl } = house
  const { today, workspaceId } = viewer
  const { withDetails } = feed
  const entries = calendarEntries(subjects, { today, withDetails, publicUrl, workspaceId })
  const name = `Kith: ${membership.workspaceName}`
  const changedAt = await house.calendarFeeds.fetched(feed, JSON.stringify([name, entries]))
  return writeCalendar({ name, changedAt, entries })
}
