import { assertNever, reject } from '@kith/kernel'
import { actsFor } from '../shared/input.ts'
import type { MentorshipCommand } from './commands.ts'
import * as pairing from './decide-pairing.ts'
import * as sessions from './decide-sessions.ts'
import { movedOn } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import type { Mentorship, MentorshipState, MentorshipStatus } from './state.ts'

type After = Exclude<MentorshipCommand, { readonly type: 'RequestMentorship' }>
type OfSession = Extract<After, { readonly data: { readonly sessionId: string } }>

const may = ({ type, data: { by } }: After, { menteeId, mentorId }: Mentorship): boolean => {
  switch (type) {
    case 'AcceptMentorship':
    case 'DeclineMentorship':
      return actsFor(by, mentorId)
    case 'WithdrawMentorship':
      return actsFor(by, menteeId)
    default:
      return actsFor(by, menteeId) || actsFor(by, mentorId)
  }
}

const decideSession = (command: OfSession, status: MentorshipStatus, mentorship: Mentorship): Outcome => {
  if (status !== 'accepted') return movedOn()
  if (command.type === 'ScheduleSession') return sessions.schedule(command.data, mentorship)
  const session = mentorship.sessions.get(command.data.sessionId)
  if (session === undefined) return reject('NOT_FOUND')
  switch (command.type) {
    case 'MoveSession':
      return sessions.move(command.data, mentorship, session)
    case 'CancelSession':
      return sessions.cancel(command.data, mentorship, session)
    case 'RestoreSession':
      return sessions.restore(command.data, mentorship, session)
    case 'RecordSessionHeld':
      return sessions.recordHeld(command.data, mentorship, session)
    default:
      return assertNever(command)
  }
}

const decideAfter = (command: After, status: MentorshipStatus, mentorship: Mentorship): Outcome => {
  switch (command.type) {
    case 'AcceptMentorship':
      return pairing.acceptRequest(command.data, status, mentorship)
    case 'DeclineMentorship':
      return pairing.decline(command.data, status, mentorship)
    case 'WithdrawMentorship':
      return pairing.withdraw(command.data, status, mentorship)
    case 'EndMentorship':
      return pairing.end(command.data, status, mentorship)
    default:
      return decideSession(command, status, mentorship)
  }
}

/** What a command of a mentorship leads to. Whoever is none of the pair is told as if it were not there. */
export const decideMentorship = (command: MentorshipCommand, state: MentorshipState): Outcome => {
  if (command.type === 'RequestMentorship') return pairing.request(command.data, state)
  if (state.status === 'none' || !may(command, state.mentorship)) return reject('NOT_FOUND')
  return decideAfter(command, state.status, state.mentorship)
}
