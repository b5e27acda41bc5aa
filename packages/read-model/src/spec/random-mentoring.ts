import { mentorshipIdFor } from '@kith/domain'
import type { KithEvent } from '@kith/domain'
import type { UserId } from '@kith/kernel'
import type { Dice } from './random-workspace.ts'
import { theWorkspace } from './recorder.ts'

const exits: readonly KithEvent['type'][] = ['mentorship.declined', 'mentorship.withdrawn']

/** Pairs of people, each at any point of its way, some of which begin anew; and one of the people is erased. */
export const randomMentoring = (dice: Dice, owners: readonly UserId[], erased: Set<string>): void => {
  const { below, oneOf, chance, id, text, put } = dice
  const leaver = id('user') as UserId
  const account = { userId: leaver, name: text(), email: `${leaver}@kith.example`, timeZone: 'UTC', locale: 'en' }
  put(`user-${leaver}`, leaver, 'user.registered', account)
  const people = [...owners, leaver]
  const at = (day: number): string => `2026-0${1 + below(9)}-${day + 10}T0${below(10)}:30:00.000Z`

  const meet = (menteeId: UserId, mentorId: UserId): void => {
    const mentorshipId = mentorshipIdFor(theWorkspace, menteeId, mentorId)
    const say = (type: KithEvent['type'], data: object = {}): void =>
      put(`mentorship-${mentorshipId}`, oneOf([menteeId, mentorId]), type, {
        mentorshipId,
        menteeId,
        mentorId,
        ...data,
      })
    const author = () => ({ authorId: oneOf([menteeId, mentorId]) })
    const plan = () => {
      const startsAt = at(below(18))
      const [date, time] = [startsAt.slice(0, 10), startsAt.slice(11, 16)]
      return {
        ...author(),
        date,
        time,
        timeZone: 'UTC',
        startsAt,
        minutes: 15 + below(60),
        topic: text(),
        place: text(),
      }
    }
    say('mentorship.requested', { purpose: text(), requestedAt: at(1) })
    if (chance(0.3)) {
      const exit = oneOf([...exits])
      return say(exit, exit === 'mentorship.declined' ? { reason: text() } : {})
    }
    if (chance(0.2)) return
    say('mentorship.accepted')
    for (let count = below(4); count > 0; count -= 1) {
      const sessionId = id('session')
      say('mentorship.session-scheduled', { sessionId, ...plan() })
      if (chance(0.5)) say('mentorship.session-moved', { sessionId, ...plan() })
      if (chance(0.3)) say('mentorship.session-cancelled', { sessionId, ...author(), reason: text() })
      else if (chance(0.4)) say('mentorship.session-held', { sessionId, ...author() })
      if (chance(0.2)) say('mentorship.session-restored', { sessionId, ...author() })
    }
    if (chance(0.5)) say('mentorship.ended', { ...author(), words: text(), endedAt: at(9) })
  }

  for (const mentee of people) {
    const mentor = oneOf([...people])
    if (mentor === mentee) continue
    meet(mentee, mentor)
    if (chance(0.3)) meet(mentee, mentor)
  }
  for (const mentor of owners) meet(leaver, mentor)
  put(`user-${leaver}`, leaver, 'user.erased', { userId: leaver })
  erased.add(leaver)
}
