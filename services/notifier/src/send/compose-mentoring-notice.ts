import type { Instant } from '@kith/kernel'
import type { MentoringMail } from '@kith/mail'
import type { Pool } from '@kith/postgres'
import type { MentoringNoticeKind, NoticeToSend } from '@kith/read-model/outbox'
import { mentorshipById, sessionsByMentorships } from '@kith/read-model/queries'
import type { MentorshipSessionView, MentorshipView, Viewer } from '@kith/read-model/queries'
import { notSent } from './tools.ts'
import type { MootMail, WaitingMail } from './tools.ts'

export type MentoringToSend = NoticeToSend & { readonly kind: MentoringNoticeKind }

/** What it says, but for who reads it and where. */
export type MentoringContent = Pick<MentoringMail, 'kind' | 'who' | 'words' | 'session'>

const unseen: WaitingMail = { kind: 'wait', seconds: 2, text: 'Waits until the mentorship can be read.' }

const moved = (): MootMail => notSent('The mentorship has moved on since.')

const expected = {
  'mentorship-asked': 'requested',
  'mentorship-accepted': 'accepted',
  'mentorship-declined': 'declined',
  'mentorship-ended': 'ended',
} as const

const ofPair = (kind: keyof typeof expected, mentorship: MentorshipView): MentoringContent | MootMail => {
  const { status, other, purpose, reason, words } = mentorship
  if (status !== expected[kind]) return moved()
  const said = { 'mentorship-asked': purpose, 'mentorship-declined': reason, 'mentorship-ended': words }
  return { kind, who: other.name, words: kind === 'mentorship-accepted' ? '' : said[kind], session: null }
}

type SessionKind = Exclude<MentoringNoticeKind, keyof typeof expected>

const ofSession = (kind: SessionKind, session: MentorshipSessionView, now: Instant): MentoringContent | MootMail => {
  const wanted = kind === 'session-cancelled' ? 'cancelled' : 'scheduled'
  if (session.status !== wanted) return notSent('The session stands otherwise by now.')
  if (session.startsAt <= now) return notSent('The time of the session has come.')
  const { startsAt, minutes, topic, place, reason, other } = session
  return { kind, who: other.name, words: reason, session: { startsAt, minutes, topic, place } }
}

/** What a notice of a mentorship tells its reader, read now; or why it need not be told any more. */
export const composeMentoringNotice = async (
  pool: Pool,
  viewer: Viewer,
  { kind, mentorshipId, sessionId }: MentoringToSend,
  now: Instant,
): Promise<MentoringContent | MootMail | WaitingMail> => {
  if (mentorshipId === null) return notSent('There is no mentorship that it could tell of.')
  const mentorship = await mentorshipById(pool, viewer, mentorshipId)
  // The list of mentorships may be a moment behind the notices.
  if (!mentorship) return unseen
  if (kind in expected) return ofPair(kind as keyof typeof expected, mentorship)
  const sessions = await sessionsByMentorships(pool, viewer, [mentorshipId])
  const session = sessions.find(({ id }) => id === sessionId)
  if (!session) return unseen
  return mentorship.status === 'accepted' ? ofSession(kind as SessionKind, session, now) : moved()
}
