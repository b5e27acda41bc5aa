import { accept, instantOn, isSame, localDate, nothing, reject } from '@kith/kernel'
import type { Instant } from '@kith/kernel'
import { authorOf, pairOf } from './outcome.ts'
import type { Data, Outcome } from './outcome.ts'
import type { Mentorship, Session, SessionPlan } from './state.ts'

type Planned = Data<'ScheduleSession'>

interface Found {
  readonly plan?: SessionPlan
  readonly refused?: Outcome
}

/** A time that the clocks jump over is refused rather than moved: the pair would not both come an hour later. */
const planOf = ({ date, time, timeZone, minutes, topic, place }: Planned): Found => {
  const startsAt = instantOn(date, time, timeZone)
  return startsAt === undefined
    ? { refused: reject('TIME_SKIPPED', { field: 'time' }) }
    : { plan: { date, time, timeZone, startsAt, minutes, topic, place } }
}

const isPast = ({ startsAt }: SessionPlan, now: Instant): boolean => Date.parse(startsAt) <= Date.parse(now)

const past = (): Outcome => reject('SESSION_PAST', { field: 'date' })

const subjectOf = (
  { by, mentorshipId, sessionId }: Pick<Data<'CancelSession'>, 'by' | 'mentorshipId' | 'sessionId'>,
  mentorship: Mentorship,
) => ({ ...pairOf(mentorshipId, mentorship), sessionId, ...authorOf(by) })

export const schedule = (data: Planned, mentorship: Mentorship): Outcome => {
  const { plan, refused } = planOf(data)
  if (plan === undefined) return refused ?? reject('TIME_SKIPPED')
  const known = mentorship.sessions.get(data.sessionId)
  if (known !== undefined)
    return known.status === 'scheduled' && isSame(known.plan, plan) ? nothing() : reject('ALREADY_EXISTS')
  if (isPast(plan, data.now)) return past()
  return accept({ type: 'mentorship.session-scheduled', data: { ...subjectOf(data, mentorship), ...plan } })
}

export const move = (data: Data<'MoveSession'>, mentorship: Mentorship, session: Session): Outcome => {
  if (session.status !== 'scheduled') return reject('SESSION_OVER')
  const { plan, refused } = planOf(data)
  if (plan === undefined) return refused ?? reject('TIME_SKIPPED')
  if (isSame(session.plan, plan)) return nothing()
  // Topic and place of one that has begun can still be put right.
  if (plan.startsAt !== session.plan.startsAt && isPast(plan, data.now)) return past()
  return accept({ type: 'mentorship.session-moved', data: { ...subjectOf(data, mentorship), ...plan } })
}

export const cancel = (data: Data<'CancelSession'>, mentorship: Mentorship, session: Session): Outcome => {
  if (session.status === 'cancelled') return nothing()
  if (session.status === 'held') return reject('SESSION_OVER')
  return accept({
    type: 'mentorship.session-cancelled',
    data: { ...subjectOf(data, mentorship), reason: data.reason },
  })
}

export const restore = (data: Data<'RestoreSession'>, mentorship: Mentorship, session: Session): Outcome => {
  if (session.status === 'scheduled') return nothing()
  if (session.status === 'held') return reject('SESSION_OVER')
  if (isPast(session.plan, data.now)) return past()
  return accept({ type: 'mentorship.session-restored', data: subjectOf(data, mentorship) })
}

/** From the day of the session on, by the clock that it was scheduled by. */
export const recordHeld = (data: Data<'RecordSessionHeld'>, mentorship: Mentorship, session: Session): Outcome => {
  if (session.status === 'held') return nothing()
  if (session.status === 'cancelled') return reject('SESSION_OVER')
  if (localDate(data.now, session.plan.timeZone) < session.plan.date) return reject('SESSION_NOT_YET')
  return accept({ type: 'mentorship.session-held', data: subjectOf(data, mentorship) })
}
