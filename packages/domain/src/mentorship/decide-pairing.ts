import { accept, nothing, reject } from '@kith/kernel'
import { actsFor } from '../shared/input.ts'
import { authorOf, movedOn, pairOf } from './outcome.ts'
import type { Data, Outcome } from './outcome.ts'
import type { Mentorship, MentorshipState, MentorshipStatus } from './state.ts'

export const request = ({ by, mentors, now, ...data }: Data<'RequestMentorship'>, state: MentorshipState): Outcome => {
  if (!actsFor(by, data.menteeId)) return reject('NOT_FOUND')
  if (state.status !== 'none') {
    const { menteeId, mentorId, purpose } = state.mentorship
    if (menteeId !== data.menteeId || mentorId !== data.mentorId) return reject('NOT_FOUND')
    if (state.status === 'requested' && purpose === data.purpose) return nothing()
    if (state.status === 'requested' || state.status === 'accepted') return reject('MENTORSHIP_OPEN')
  }
  if (data.menteeId === data.mentorId) return reject('ASKING_ONESELF', { field: 'mentorId' })
  if (!mentors) return reject('NOT_A_MENTOR', { field: 'mentorId' })
  return accept({ type: 'mentorship.requested', data: { ...data, requestedAt: now } })
}

export const acceptRequest = (
  { mentorshipId }: Data<'AcceptMentorship'>,
  status: MentorshipStatus,
  mentorship: Mentorship,
): Outcome => {
  if (status === 'accepted') return nothing()
  return status === 'requested'
    ? accept({ type: 'mentorship.accepted', data: pairOf(mentorshipId, mentorship) })
    : movedOn()
}

export const decline = (
  { mentorshipId, reason }: Data<'DeclineMentorship'>,
  status: MentorshipStatus,
  mentorship: Mentorship,
): Outcome => {
  if (status === 'declined') return nothing()
  return status === 'requested'
    ? accept({ type: 'mentorship.declined', data: { ...pairOf(mentorshipId, mentorship), reason } })
    : movedOn()
}

export const withdraw = (
  { mentorshipId }: Data<'WithdrawMentorship'>,
  status: MentorshipStatus,
  mentorship: Mentorship,
): Outcome => {
  if (status === 'withdrawn') return nothing()
  return status === 'requested'
    ? accept({ type: 'mentorship.withdrawn', data: pairOf(mentorshipId, mentorship) })
    : movedOn()
}

/** The system ends whatever is open when one of the two left; people end what was accepted, and withdraw the rest. */
export const end = (
  { by, mentorshipId, words, now }: Data<'EndMentorship'>,
  status: MentorshipStatus,
  mentorship: Mentorship,
): Outcome => {
  const pair = pairOf(mentorshipId, mentorship)
  const said = by === 'system' ? authorOf(by) : { ...authorOf(by), words }
  if (status === 'accepted') return accept({ type: 'mentorship.ended', data: { ...pair, ...said, endedAt: now } })
  if (status === 'requested') return by === 'system' ? accept({ type: 'mentorship.withdrawn', data: pair }) : movedOn()
  return status === 'ended' || by === 'system' ? nothing() : movedOn()
}
