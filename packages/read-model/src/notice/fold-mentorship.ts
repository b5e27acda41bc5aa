import type { MentorshipEvent } from '@kith/domain'
import type { RecordedEvent, UserId } from '@kith/kernel'
import { isNext } from '../fold/revision.ts'
import type { MentoringNoticeKind } from './kinds.ts'
import { notify, tell } from './rows.ts'
import type { FoldTools } from './rows.ts'

type Each<Event> = Event extends MentorshipEvent ? RecordedEvent<Event> : never
export type RecordedMentorshipEvent = Each<MentorshipEvent>

const settles: readonly MentorshipEvent['type'][] = [
  'mentorship.accepted',
  'mentorship.declined',
  'mentorship.withdrawn',
]

/** Nobody waits for the mentor's answer any more. */
const settle = (event: RecordedMentorshipEvent, tools: FoldTools): void => {
  if (!settles.includes(event.type)) return
  for (const notice of tools.rows.notice.group(event.data.mentorshipId)) {
    if (!notice.waits) continue
    tools.rows.notice.change(Object.assign(notice, { waits: false }))
    tell(notice.recipient_id, tools)
  }
}

const tellEach = (event: RecordedMentorshipEvent, tools: FoldTools): void => {
  const { mentorshipId, menteeId, mentorId } = event.data
  const to = (recipient: UserId, kind: MentoringNoticeKind): void =>
    notify(
      event,
      recipient,
      {
        subject_id: mentorshipId,
        mentorship_id: mentorshipId,
        session_id: 'sessionId' in event.data ? event.data.sessionId : null,
        actor_id: recipient === menteeId ? mentorId : menteeId,
        kind,
        waits_for: kind === 'mentorship-asked' ? 'answer' : null,
      },
      tools,
    )
  // Whoever did it is not told.
  const both = (kind: MentoringNoticeKind): void => {
    to(menteeId, kind)
    to(mentorId, kind)
  }
  switch (event.type) {
    case 'mentorship.requested':
      return to(mentorId, 'mentorship-asked')
    case 'mentorship.accepted':
      return to(menteeId, 'mentorship-accepted')
    case 'mentorship.declined':
      return to(menteeId, 'mentorship-declined')
    case 'mentorship.ended':
      return both('mentorship-ended')
    case 'mentorship.session-scheduled':
    case 'mentorship.session-restored':
      return both('session-scheduled')
    case 'mentorship.session-moved':
      return both('session-moved')
    case 'mentorship.session-cancelled':
      return both('session-cancelled')
    case 'mentorship.withdrawn':
    case 'mentorship.session-held':
      return undefined
  }
}

/** One step of a mentorship: what it waited for is settled, and the other one of the two is told. */
export const foldMentorship = (event: RecordedMentorshipEvent, tools: FoldTools): void => {
  const { mentorship } = tools.rows
  const known = mentorship.get(event.data.mentorshipId)
  if (!isNext(event, known?.revision ?? -1)) return
  const revision = Number(event.revision)
  if (known !== undefined) mentorship.change(Object.assign(known, { revision }))
  else
    mentorship.add({
      mentorship_id: event.data.mentorshipId,
      workspace_id: event.metadata.workspaceId,
      mentee_id: event.data.menteeId,
      revision,
    })
  settle(event, tools)
  tellEach(event, tools)
}
