import type { MentorshipStatus, SessionStatus } from '@kith/domain'
import type { CalendarDate, Instant, MentorshipId, UserId } from '@kith/kernel'
import { selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'

const most = 300
const mostSessions = 1_000

export type MentorshipSide = 'mentee' | 'mentor'

/** A mentorship as one of the two sees it. */
export interface MentorshipView {
  readonly id: MentorshipId
  /** The viewer's. */
  readonly side: MentorshipSide
  /** The other one; without a name when they are gone. */
  readonly other: { readonly id: UserId; readonly name: string }
  readonly status: MentorshipStatus
  readonly purpose: string
  /** Why it was declined. */
  readonly reason: string
  /** What was said at its end. */
  readonly words: string
  readonly requestedAt: Instant
  readonly changedAt: Instant
}

// Parts of statements in which $1 is the viewer and $2 the workspace; `p` is the pair, or a session of it.

/** A condition: the viewer is one of the pair. */
const isOfPair = 'p.workspace_id = $2 and (p.mentee_id = $1 or p.mentor_id = $1)'

/** The other one of the pair as a member of the workspace. */
const theOther = `left join read.membership m on m.workspace_id = p.workspace_id
  and m.user_id = case when p.mentee_id = $1 then p.mentor_id else p.mentee_id end`

const columns = `p.mentorship_id as id, case when p.mentee_id = $1 then 'mentee' else 'mentor' end as side,
  json_build_object('id', case when p.mentee_id = $1 then p.mentor_id else p.mentee_id end,
    'name', coalesce(m.name, '')) as other,
  p.status, p.purpose, p.reason, p.words, p.requested_at as "requestedAt", p.changed_at as "changedAt"`

/** All of the viewer's mentorships of either side, ended ones too, the newest change first; at most 300. */
export const mentorshipsOf = (db: Database, viewer: Viewer): Promise<readonly MentorshipView[]> =>
  selectRows<MentorshipView>(db, {
    name: 'mentorships',
    text: `select ${columns} from read.mentorship p ${theOther} where ${isOfPair}
      order by p.changed_at desc, p.mentorship_id limit ${most}`,
    values: [viewer.userId, viewer.workspaceId],
  })

/** One mentorship; undefined when it is not there, or the viewer is none of the pair. */
export const mentorshipById = async (
  db: Database,
  viewer: Viewer,
  id: MentorshipId,
): Promise<MentorshipView | undefined> =>
  (
    await selectRows<MentorshipView>(db, {
      name: 'mentorships.by-id',
      text: `select ${columns} from read.mentorship p ${theOther} where p.mentorship_id = $3 and ${isOfPair}`,
      values: [viewer.userId, viewer.workspaceId, id],
    })
  )[0]

export interface MentorshipSessionView {
  readonly id: string
  readonly mentorshipId: MentorshipId
  readonly status: SessionStatus
  readonly startsAt: Instant
  readonly minutes: number
  /** What the clock of whoever scheduled it shows then. */
  readonly date: CalendarDate
  readonly time: string
  readonly timeZone: string
  readonly topic: string
  readonly place: string
  /** Why it was cancelled. */
  readonly reason: string
  readonly other: { readonly id: UserId; readonly name: string }
}

const sessionColumns = `p.session_id as id, p.mentorship_id as "mentorshipId", p.status, p.starts_at as "startsAt",
  p.minutes, p.on_day as date, p.at_time as time, p.time_zone as "timeZone", p.topic, p.place, p.reason,
  json_build_object('id', case when p.mentee_id = $1 then p.mentor_id else p.mentee_id end,
    'name', coalesce(m.name, '')) as other`

/** Sessions of these mentorships of the viewer's, cancelled ones too, in the order of time. For loaders. */
export const sessionsByMentorships = (
  db: Database,
  viewer: Viewer,
  ids: readonly MentorshipId[],
): Promise<readonly MentorshipSessionView[]> =>
  selectRows<MentorshipSessionView>(db, {
    name: 'mentorships.sessions',
    text: `select * from (select ${sessionColumns} from read.mentorship_session p ${theOther}
        where p.mentorship_id = any($3::uuid[]) and ${isOfPair}
        order by p.starts_at desc, p.session_id limit ${mostSessions}) newest
      order by "startsAt", id`,
    values: [viewer.userId, viewer.workspaceId, ids],
  })

export interface SessionSpan {
  readonly from: Instant
  readonly until: Instant
  readonly most: number
}

/** The viewer's sessions that begin within the span and were not cancelled, earliest first. */
export const sessionsBetween = (
  db: Database,
  viewer: Viewer,
  { from, until, most: atMost }: SessionSpan,
): Promise<readonly MentorshipSessionView[]> =>
  selectRows<MentorshipSessionView>(db, {
    name: 'mentorships.sessions-between',
    text: `select ${sessionColumns} from read.mentorship_session p ${theOther}
      where ${isOfPair} and p.status <> 'cancelled' and p.starts_at >= $3 and p.starts_at <= $4
      order by p.starts_at, p.session_id limit $5`,
    values: [viewer.userId, viewer.workspaceId, from, until, atMost],
  })
