import type { Decision } from '@kith/kernel'
import { accept, assertNever, isSame, nothing, reject } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { actsFor } from '../shared/input.ts'
import type { InteractionCommand, InteractionCommandOf } from './commands.ts'
import type { InteractionEvent } from './events.ts'
import type { InteractionRecord, InteractionState } from './state.ts'

type Outcome = Decision<InteractionEvent, RejectionCode>
type Data<Type extends InteractionCommand['type']> = InteractionCommandOf<Type>['data']

/** Who took part; every event of an interaction says so, so that each can be read alone. */
const peopleOf = (interactionId: Data<'LogInteraction'>['interactionId'], record: InteractionRecord) => ({
  interactionId,
  ownerId: record.ownerId,
  contactIds: [...record.contactIds],
})

const log = (data: Data<'LogInteraction'>, state: InteractionState): Outcome => {
  const { by, today, followUp, interactionId, ownerId, contactIds, ...content } = data
  if (!actsFor(by, ownerId)) return reject('NOT_FOUND')
  if (state.status !== 'none') return logAgain(data, state)
  if (content.happenedOn > today) return reject('DATE_IN_THE_FUTURE', { field: 'happenedOn' })
  const people = { interactionId, ownerId, contactIds }
  const logged: InteractionEvent = { type: 'interaction.logged', data: { ...people, ...content } }
  if (followUp === undefined) return accept(logged)
  if (followUp.dueOn < content.happenedOn) return reject('DUE_BEFORE_INTERACTION', { field: 'followUp.dueOn' })
  return accept<InteractionEvent>(logged, {
    type: 'interaction.follow-up-promised',
    data: { ...people, ...followUp },
  })
}

const logAgain = (data: Data<'LogInteraction'>, state: Exclude<InteractionState, { status: 'none' }>): Outcome => {
  const { by, today: _today, followUp, interactionId: _interactionId, ownerId: _ownerId, contactIds, ...content } = data
  const { record } = state
  if (!actsFor(by, record.ownerId)) return reject('NOT_FOUND')
  if (state.status === 'retracted') return reject('INTERACTION_RETRACTED')
  const sameStory = isSame(record.content, content) && isSame(record.contactIds, contactIds)
  const samePromise = followUp === undefined || record.followUps.has(followUp.followUpId)
  return sameStory && samePromise ? nothing() : reject('ALREADY_EXISTS')
}

const correct = (data: Data<'CorrectInteraction'>, record: InteractionRecord): Outcome => {
  const { by: _by, today, interactionId, ...content } = data
  if (content.happenedOn > today) return reject('DATE_IN_THE_FUTURE', { field: 'happenedOn' })
  if (isSame(record.content, content)) return nothing()
  if (record.repliedOn !== null && record.repliedOn < content.happenedOn)
    return reject('REPLY_BEFORE_INTERACTION', { field: 'happenedOn' })
  return accept({ type: 'interaction.corrected', data: { ...peopleOf(interactionId, record), ...content } })
}

const recordReply = (data: Data<'RecordReply'>, record: InteractionRecord): Outcome => {
  const { interactionId, receivedOn, today } = data
  if (record.repliedOn === receivedOn) return nothing()
  if (receivedOn > today) return reject('DATE_IN_THE_FUTURE', { field: 'receivedOn' })
  if (receivedOn < record.content.happenedOn) return reject('REPLY_BEFORE_INTERACTION', { field: 'receivedOn' })
  return accept({ type: 'interaction.reply-received', data: { ...peopleOf(interactionId, record), receivedOn } })
}

const promiseFollowUp = (data: Data<'PromiseFollowUp'>, record: InteractionRecord): Outcome => {
  const { by: _by, interactionId, followUpId, ...promise } = data
  const known = record.followUps.get(followUpId)
  if (known !== undefined) {
    const { status: _status, ...first } = known
    return isSame(first, promise) ? nothing() : reject('ALREADY_EXISTS')
  }
  if (promise.dueOn < record.content.happenedOn) return reject('DUE_BEFORE_INTERACTION', { field: 'dueOn' })
  const people = peopleOf(interactionId, record)
  return accept({ type: 'interaction.follow-up-promised', data: { ...people, followUpId, ...promise } })
}

const settledAs = {
  done: 'interaction.follow-up-done',
  dropped: 'interaction.follow-up-dropped',
  open: 'interaction.follow-up-reopened',
} as const

const settleFollowUp = (data: Data<'SettleFollowUp'>, record: InteractionRecord): Outcome => {
  const { interactionId, followUpId, status } = data
  const known = record.followUps.get(followUpId)
  if (known === undefined) return reject('NOT_FOUND', { field: 'followUpId' })
  if (known.status === status) return nothing()
  return accept({ type: settledAs[status], data: { ...peopleOf(interactionId, record), followUpId } })
}

/**
 * What a command of an interaction leads to. That its contacts belong to the owner is for the caller to see to: they are
 * other streams.
 */
export const decideInteraction = (command: InteractionCommand, state: InteractionState): Outcome => {
  if (command.type === 'LogInteraction') return log(command.data, state)
  if (state.status === 'none' || !actsFor(command.data.by, state.record.ownerId)) return reject('NOT_FOUND')
  const { record } = state
  const people = peopleOf(command.data.interactionId, record)
  if (command.type === 'RetractInteraction')
    return state.status === 'retracted' ? nothing() : accept({ type: 'interaction.retracted', data: people })
  if (command.type === 'RestoreInteraction')
    return state.status === 'logged' ? nothing() : accept({ type: 'interaction.restored', data: people })
  if (state.status === 'retracted') return reject('INTERACTION_RETRACTED')
  switch (command.type) {
    case 'CorrectInteraction':
      return correct(command.data, record)
    case 'RecordReply':
      return recordReply(command.data, record)
    case 'PromiseFollowUp':
      return promiseFollowUp(command.data, record)
    case 'SettleFollowUp':
      return settleFollowUp(command.data, record)
    default:
      return assertNever(command)
  }
}
