import { accept, assertNever, nothing, reject } from '@kith/kernel'
import { actsFor } from '../shared/input.ts'
import type { UpdateCommand } from './commands.ts'
import { chooseRecipients, sendUpdate } from './decide-sending.ts'
import { passOver, recordReached } from './decide-settling.ts'
import type { Data, Outcome } from './outcome.ts'
import type { Update, UpdateState } from './state.ts'

type Drafting = Extract<
  UpdateCommand,
  { readonly type: 'ChangeUpdate' | 'ChooseRecipients' | 'SendUpdate' | 'DiscardUpdate' }
>

const draft = ({ by, ...data }: Data<'DraftUpdate'>, state: UpdateState): Outcome => {
  if (!actsFor(by, data.ownerId)) return reject('NOT_FOUND')
  if (state.status === 'none') return accept({ type: 'update.drafted', data })
  const { ownerId, subject, body } = state.update
  if (!actsFor(by, ownerId)) return reject('NOT_FOUND')
  return subject === data.subject && body === data.body && ownerId === data.ownerId
    ? nothing()
    : reject('ALREADY_EXISTS')
}

const change = ({ updateId, subject, body }: Data<'ChangeUpdate'>, update: Update): Outcome => {
  const words = { subject: subject ?? update.subject, body: body ?? update.body }
  if (words.subject === update.subject && words.body === update.body) return nothing()
  return accept({ type: 'update.changed', data: { updateId, ownerId: update.ownerId, ...words } })
}

const whileDraft = (command: Drafting, update: Update): Outcome => {
  switch (command.type) {
    case 'ChangeUpdate':
      return change(command.data, update)
    case 'ChooseRecipients':
      return chooseRecipients(command.data, update)
    case 'SendUpdate':
      return sendUpdate(command.data, update)
    case 'DiscardUpdate':
      return accept({
        type: 'update.discarded',
        data: { updateId: command.data.updateId, ownerId: update.ownerId },
      })
    default:
      return assertNever(command)
  }
}

const cancel = ({ updateId }: Data<'CancelUpdate'>, { status, update }: Exclude<UpdateState, { status: 'none' }>) => {
  if (status === 'cancelled') return nothing()
  const isThrough = update.contactIds.every((contactId) => update.settled.has(contactId))
  return status !== 'on-its-way' || isThrough
    ? reject('UPDATE_NOT_ON_ITS_WAY')
    : accept({ type: 'update.cancelled', data: { updateId, ownerId: update.ownerId } } as const)
}

/** Said once more, it is done already. */
const isRepeated = ({ type }: Drafting, status: UpdateState['status']): boolean =>
  (type === 'SendUpdate' && status === 'on-its-way') || (type === 'DiscardUpdate' && status === 'discarded')

/** What a command of an update leads to. Somebody else's update is told like one that does not exist. */
export const decideUpdate = (command: UpdateCommand, state: UpdateState): Outcome => {
  if (command.type === 'DraftUpdate') return draft(command.data, state)
  if (state.status === 'none' || !actsFor(command.data.by, state.update.ownerId)) return reject('NOT_FOUND')
  switch (command.type) {
    case 'RecordReached':
      return recordReached(command.data, state.update)
    case 'PassOver':
      return passOver(command.data, state.update)
    case 'CancelUpdate':
      return cancel(command.data, state)
    default:
      if (state.status === 'draft') return whileDraft(command, state.update)
      return isRepeated(command, state.status) ? nothing() : reject('UPDATE_SENT')
  }
}
