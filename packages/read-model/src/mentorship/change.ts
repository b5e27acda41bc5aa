import type { MentorshipEvent } from '@kith/domain'
import type { RecordedEvent } from '@kith/kernel'
import type { RowSet } from '../fold/row-set.ts'
import type { MentorshipRow, MentorshipSessionRow } from './table.ts'

type Each<Event> = Event extends MentorshipEvent ? RecordedEvent<Event> : never
export type RecordedMentorshipEvent = Each<MentorshipEvent>
type Named<Type extends MentorshipEvent['type']> = Extract<RecordedMentorshipEvent, { readonly type: Type }>

export const newMentorship = ({ data, metadata, revision }: Named<'mentorship.requested'>): MentorshipRow => ({
  mentorship_id: data.mentorshipId,
  workspace_id: metadata.workspaceId,
  mentee_id: data.menteeId,
  mentor_id: data.mentorId,
  revision: Number(revision),
  status: 'requested',
  purpose: data.purpose,
  reason: '',
  words: '',
  words_by: null,
  requested_at: data.requestedAt,
  changed_at: metadata.occurredAt,
})

/** A new time of the same two: what was said at the end of the one before is gone from sight. */
const beginAnew = (row: MentorshipRow, { data }: Named<'mentorship.requested'>): void =>
  void Object.assign(row, {
    status: 'requested',
    purpose: data.purpose,
    requested_at: data.requestedAt,
    reason: '',
    words: '',
    words_by: null,
  })

const plan = (
  row: MentorshipRow,
  { data }: Named<'mentorship.session-scheduled'> | Named<'mentorship.session-moved'>,
  sessions: RowSet<MentorshipSessionRow>,
): void => {
  const planned = {
    status: 'scheduled' as const,
    starts_at: data.startsAt,
    minutes: data.minutes,
    on_day: data.date,
    at_time: data.time,
    time_zone: data.timeZone,
    topic: data.topic,
    place: data.place,
    planned_by: data.authorId,
    reason: '',
    reason_by: null,
  }
  const known = sessions.get(row.mentorship_id, data.sessionId)
  if (known !== undefined) return sessions.change(Object.assign(known, planned))
  const { mentorship_id, workspace_id, mentee_id, mentor_id } = row
  sessions.add({ mentorship_id, workspace_id, mentee_id, mentor_id, session_id: data.sessionId, ...planned })
}

type Turning =
  | Named<'mentorship.session-cancelled'>
  | Named<'mentorship.session-restored'>
  | Named<'mentorship.session-held'>

const turn = (row: MentorshipRow, event: Turning, sessions: RowSet<MentorshipSessionRow>): void => {
  const known = sessions.get(row.mentorship_id, event.data.sessionId)
  if (known === undefined) return
  if (event.type === 'mentorship.session-cancelled') {
    const { reason, authorId } = event.data
    return sessions.change(Object.assign(known, { status: 'cancelled', reason, reason_by: authorId }))
  }
  const status = event.type === 'mentorship.session-held' ? 'held' : 'scheduled'
  sessions.change(Object.assign(known, { status, reason: '', reason_by: null }))
}

/** What lay ahead of the pair does not take place. */
const end = (row: MentorshipRow, { data }: Named<'mentorship.ended'>, sessions: RowSet<MentorshipSessionRow>): void => {
  Object.assign(row, { status: 'ended', words: data.words ?? '', words_by: data.authorId })
  for (const session of sessions.group(row.mentorship_id))
    if (session.status === 'scheduled' && session.starts_at > data.endedAt)
      sessions.change(Object.assign(session, { status: 'cancelled' }))
}

/** Applies an event of the mentorship's stream to its rows. The same course as the domain's state takes. */
export const changeMentorship = (
  row: MentorshipRow,
  event: RecordedMentorshipEvent,
  sessions: RowSet<MentorshipSessionRow>,
): void => {
  switch (event.type) {
    case 'mentorship.requested':
      return beginAnew(row, event)
    case 'mentorship.accepted':
      return void (row.status = 'accepted')
    case 'mentorship.declined':
      return void Object.assign(row, { status: 'declined', reason: event.data.reason })
    case 'mentorship.withdrawn':
      return void (row.status = 'withdrawn')
    case 'mentorship.ended':
      return end(row, event, sessions)
    case 'mentorship.session-scheduled':
    case 'mentorship.session-moved':
      return plan(row, event, sessions)
    case 'mentorship.session-cancelled':
    case 'mentorship.session-restored':
    case 'mentorship.session-held':
      return turn(row, event, sessions)
  }
}
