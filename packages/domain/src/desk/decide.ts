import type { Decision } from '@kith/kernel'
import { accept, assertNever, nothing, reject } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { actsFor } from '../shared/input.ts'
import { nextMonday } from '../shared/week.ts'
import type { DeskCommand, DeskCommandOf } from './commands.ts'
import type { DeskEvent } from './events.ts'
import { dayOf, roomAt } from './room.ts'
import type { DeskState } from './state.ts'

type Outcome = Decision<DeskEvent, RejectionCode>
type Data<Type extends DeskCommand['type']> = DeskCommandOf<Type>['data']

const setLimit = ({ by: _by, ...data }: Data<'SetDeskLimit'>, state: DeskState): Outcome => {
  const perWeek = state.status === 'none' ? null : state.desk.perWeek
  return perWeek === data.perWeek ? nothing() : accept({ type: 'desk.limit-set', data })
}

/** The referrer's own number stays theirs: whoever is refused learns from when on to ask again, and no more. */
const take = (
  { deskId, referrerId, referralId, today, workspacePerWeek }: Data<'TakeAsk'>,
  state: DeskState,
): Outcome => {
  if (state.status === 'kept' && state.desk.taken.has(referralId)) return nothing()
  const on = state.status === 'none' ? today : dayOf(state.desk, today)
  const { taken, limit } = roomAt(state, today, workspacePerWeek)
  if (taken >= limit) return reject('DESK_FULL', { detail: { from: nextMonday(on) } })
  return accept({ type: 'desk.ask-taken', data: { deskId, referrerId, referralId, on } })
}

const giveBack = ({ deskId, referrerId, referralId }: Data<'GiveBackAsk'>, state: DeskState): Outcome =>
  state.status === 'kept' && state.desk.taken.has(referralId)
    ? accept({ type: 'desk.ask-given-back', data: { deskId, referrerId, referralId } })
    : nothing()

const may = ({ type, data: { by, referrerId } }: DeskCommand): boolean =>
  type === 'SetDeskLimit' ? actsFor(by, referrerId) : by === 'system'

/** What a command of a referrer's desk leads to. However many ask at once, they stand in one line here. */
export const decideDesk = (command: DeskCommand, state: DeskState): Outcome => {
  const isTheirs = state.status === 'none' || state.desk.referrerId === command.data.referrerId
  if (!may(command) || !isTheirs) return reject('NOT_FOUND')
  switch (command.type) {
    case 'SetDeskLimit':
      return setLimit(command.data, state)
    case 'TakeAsk':
      return take(command.data, state)
    case 'GiveBackAsk':
      return giveBack(command.data, state)
    default:
      return assertNever(command)
  }
}
