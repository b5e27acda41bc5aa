import { accept, assertNever, isSame, nothing, reject } from '@kith/kernel'
import { actsFor } from '../shared/input.ts'
import type { OpportunityCommand } from './commands.ts'
import * as parts from './decide-parts.ts'
import type { Data, Outcome } from './outcome.ts'
import type { OpportunityState } from './state.ts'

const add = ({ by, ...data }: Data<'AddOpportunity'>, state: OpportunityState): Outcome => {
  if (!actsFor(by, data.ownerId)) return reject('NOT_FOUND')
  if (state.status === 'none') return accept({ type: 'opportunity.added', data })
  if (!actsFor(by, state.opportunity.ownerId)) return reject('NOT_FOUND')
  const { opportunityId: _opportunityId, ownerId: _ownerId, ...details } = data
  return isSame(state.opportunity.details, details) ? nothing() : reject('ALREADY_EXISTS')
}

/** What a command of an opportunity leads to. It is the owner's alone. */
export const decideOpportunity = (command: OpportunityCommand, state: OpportunityState): Outcome => {
  if (command.type === 'AddOpportunity') return add(command.data, state)
  if (state.status === 'none' || !actsFor(command.data.by, state.opportunity.ownerId)) return reject('NOT_FOUND')
  const { status, opportunity } = state
  const data = { opportunityId: command.data.opportunityId, ownerId: opportunity.ownerId }
  if (command.type === 'RemoveOpportunity')
    return status === 'removed' ? nothing() : accept({ type: 'opportunity.removed', data })
  if (command.type === 'RestoreOpportunity')
    return status === 'kept' ? nothing() : accept({ type: 'opportunity.restored', data })
  if (status === 'removed') return reject('OPPORTUNITY_REMOVED')
  switch (command.type) {
    case 'ChangeOpportunity':
      return parts.change(command.data, opportunity)
    case 'MoveStage':
      return parts.moveStage(command.data, opportunity)
    case 'RecordSource':
      return parts.recordSource(command.data, opportunity)
    case 'AddOpportunityDate':
      return parts.addDate(command.data, opportunity)
    case 'RemoveOpportunityDate':
      return parts.removeDate(command.data, opportunity)
    case 'SetNextStep':
      return parts.setNextStep(command.data, opportunity)
    default:
      return assertNever(command)
  }
}
