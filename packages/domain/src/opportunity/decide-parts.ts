import { accept, isSame, nothing, reject } from '@kith/kernel'
import { limits } from '../shared/input.ts'
import type { Data, Outcome } from './outcome.ts'
import type { Opportunity } from './state.ts'

export const change = (
  { by: _by, opportunityId, ...details }: Data<'ChangeOpportunity'>,
  { ownerId, details: known }: Opportunity,
): Outcome =>
  isSame(known, details)
    ? nothing()
    : accept({ type: 'opportunity.changed', data: { opportunityId, ownerId, ...details } })

export const moveStage = ({ opportunityId, stage }: Data<'MoveStage'>, opportunity: Opportunity): Outcome =>
  opportunity.stage === stage
    ? nothing()
    : accept({ type: 'opportunity.stage-moved', data: { opportunityId, ownerId: opportunity.ownerId, stage } })

export const recordSource = (
  { by: _by, opportunityId, ...recorded }: Data<'RecordSource'>,
  { ownerId, source }: Opportunity,
): Outcome =>
  source !== null && isSame(source, recorded)
    ? nothing()
    : accept({ type: 'opportunity.source-recorded', data: { opportunityId, ownerId, ...recorded } })

export const addDate = (
  { by: _by, opportunityId, dateId, ...date }: Data<'AddOpportunityDate'>,
  { ownerId, dates }: Opportunity,
): Outcome => {
  const known = dates.get(dateId)
  if (known !== undefined) return isSame(known, date) ? nothing() : reject('ALREADY_EXISTS')
  if (dates.size >= limits.entries)
    return reject('TOO_MANY_ENTRIES', { field: 'dates', detail: { limit: limits.entries } })
  return accept({ type: 'opportunity.date-added', data: { opportunityId, ownerId, dateId, ...date } })
}

export const removeDate = (
  { opportunityId, dateId }: Data<'RemoveOpportunityDate'>,
  { ownerId, dates }: Opportunity,
): Outcome =>
  dates.has(dateId) ? accept({ type: 'opportunity.date-removed', data: { opportunityId, ownerId, dateId } }) : nothing()

export const setNextStep = (
  { opportunityId, text, dueOn }: Data<'SetNextStep'>,
  { ownerId, nextStep }: Opportunity,
): Outcome => {
  const wanted = text === '' ? null : { text, dueOn }
  return isSame(nextStep, wanted)
    ? nothing()
    : accept({
        type: 'opportunity.next-step-set',
        data: { opportunityId, ownerId, text, dueOn: wanted === null ? null : dueOn },
      })
}
