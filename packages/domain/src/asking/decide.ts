import { accept, assertNever, nothing, reject } from '@kith/kernel'
import type { AskingCommand } from './commands.ts'
import { reserve } from './decide-reserving.ts'
import type { Data, Outcome } from './outcome.ts'
import type { Asking, AskingState } from './state.ts'

const decline = (
  { askingId, askId, referrerKey, declinedOn }: Data<'DeclineAsk'>,
  { seekerId, declines }: Asking,
): Outcome => {
  const known = declines.get(referrerKey)
  if (known !== undefined && known >= declinedOn) return nothing()
  return accept({ type: 'asking.ask-declined', data: { askingId, seekerId, askId, referrerKey, on: declinedOn } })
}

/**
 * What a command of a seeker's ledger leads to. Only reserving asks the rules; what follows has happened elsewhere and is
 * written down, by the system.
 */
export const decideAsking = (command: AskingCommand, state: AskingState): Outcome => {
  if (command.type === 'ReserveAsk') return reserve(command.data, state)
  if (command.data.by !== 'system') return reject('NOT_FOUND')
  // Nothing was reserved, so there is nothing to give back: that is what whoever releases wants.
  if (state.status === 'none') return command.type === 'ReleaseAsk' ? nothing() : reject('NOT_FOUND')
  const { asking } = state
  const { askingId, askId } = command.data
  const data = { askingId, seekerId: asking.seekerId, askId }
  switch (command.type) {
    case 'ReleaseAsk':
      return asking.asks.has(askId) ? accept({ type: 'asking.ask-released', data }) : nothing()
    case 'DeclineAsk':
      return decline(command.data, asking)
    case 'OweThanks':
      return asking.owed.has(askId) ? nothing() : accept({ type: 'asking.thanks-owed', data })
    case 'PayThanks':
      return asking.owed.has(askId) ? accept({ type: 'asking.thanks-paid', data }) : nothing()
    default:
      return assertNever(command)
  }
}
