import { accept, nothing, reject } from '@kith/kernel'
import { actsFor } from '../shared/input.ts'
import { reportsUntilHidden } from './audience.ts'
import type { OpeningEvent } from './events.ts'
import { subjectOf } from './outcome.ts'
import type { Data, Outcome } from './outcome.ts'
import { isSeen } from './state.ts'
import type { Opening } from './state.ts'

/** One word for each person; the third hides it until somebody who moderates has looked. */
export const report = ({ by, openingId, reporterId, reason }: Data<'ReportOpening'>, opening: Opening): Outcome => {
  if (!actsFor(by, reporterId)) return reject('NOT_FOUND')
  if (opening.posterId === reporterId) return reject('OWN_OPENING')
  if (opening.reporters.has(reporterId)) return nothing()
  if (!isSeen(opening)) return reject('NOT_FOUND')
  const subject = subjectOf(openingId, opening)
  const reported: OpeningEvent = { type: 'opening.reported', data: { ...subject, reporterId, reason } }
  if (opening.openReports + 1 < reportsUntilHidden) return accept(reported)
  return accept<OpeningEvent>(reported, { type: 'opening.hidden', data: { ...subject, cause: 'reports' } })
}

export const admit = ({ openingId }: Data<'AdmitOpening'>, opening: Opening): Outcome =>
  opening.admitted ? nothing() : accept({ type: 'opening.admitted', data: subjectOf(openingId, opening) })

export const hide = ({ openingId }: Data<'HideOpening'>, opening: Opening): Outcome =>
  opening.hiddenBy === null
    ? accept({ type: 'opening.hidden', data: { ...subjectOf(openingId, opening), cause: 'moderator' } })
    : nothing()

/** Also of an opening that nothing hides: what was reported of it is settled then. */
export const show = ({ openingId }: Data<'ShowOpening'>, opening: Opening): Outcome =>
  opening.hiddenBy === null && opening.openReports === 0
    ? nothing()
    : accept({ type: 'opening.shown-again', data: subjectOf(openingId, opening) })
