import type { OpeningEvent } from '@kith/domain'
import type { AuditTold } from './told.ts'

/** What was done to somebody's opening that administration has to know of. */
export const auditedOpeningEvents = [
  'opening.reported',
  'opening.hidden',
  'opening.shown-again',
  'opening.admitted',
] as const satisfies readonly OpeningEvent['type'][]
export type AuditedOpeningType = (typeof auditedOpeningEvents)[number]

const opening = ({ opening: what, person, bySelf }: AuditTold): string => {
  const name = what ? `the opening “${what}”` : 'an opening'
  return bySelf ? `their own ${name.replace(/^(the|an) /, '')}` : `${name} of ${person || 'somebody'}`
}

/** One sentence for each of them. */
export const boardTellers: Readonly<Record<AuditedOpeningType, (entry: AuditTold) => string>> = {
  'opening.reported': (e) => `Reported ${opening(e)}${e.reason ? `: “${e.reason}”` : ''}`,
  'opening.hidden': (e) =>
    e.params['cause'] === 'reports' ? `Hid ${opening(e)} after several reports` : `Hid ${opening(e)}`,
  'opening.shown-again': (e) => `Looked at ${opening(e)} and left it on the board`,
  'opening.admitted': (e) => `Let ${opening(e)} onto the board`,
}
