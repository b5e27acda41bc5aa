import { assertNever, reject } from '@kith/kernel'
import { actsFor } from '../shared/input.ts'
import type { OpeningCommand } from './commands.ts'
import * as moderating from './decide-moderating.ts'
import * as posting from './decide-posting.ts'
import * as seats from './decide-seats.ts'
import type { Outcome } from './outcome.ts'
import type { Opening, OpeningState, OpeningStatus } from './state.ts'

type After = Exclude<OpeningCommand, { readonly type: 'PostOpening' }>

/** Whose word it is to say; seekers and reporters speak for themselves, which their own decisions look at. */
const may = ({ type, data }: After, { posterId }: Opening): boolean => {
  switch (type) {
    case 'ChangeOpening':
    case 'CloseOpening':
    case 'ReopenOpening':
      return actsFor(data.by, posterId)
    case 'AdmitOpening':
    case 'HideOpening':
    case 'ShowOpening':
      return data.by === 'system' || data.moderates
    case 'ConfirmSeat':
    case 'FreeSeat':
      return data.by === 'system'
    case 'ReportOpening':
    case 'ClaimSeat':
      return true
  }
}

const decideAfter = (command: After, status: OpeningStatus, opening: Opening): Outcome => {
  switch (command.type) {
    case 'ChangeOpening':
      return posting.change(command.data, status, opening)
    case 'CloseOpening':
      return posting.close(command.data, status, opening)
    case 'ReopenOpening':
      return posting.reopen(command.data, status, opening)
    case 'ReportOpening':
      return moderating.report(command.data, opening)
    case 'AdmitOpening':
      return moderating.admit(command.data, opening)
    case 'HideOpening':
      return moderating.hide(command.data, opening)
    case 'ShowOpening':
      return moderating.show(command.data, opening)
    case 'ClaimSeat':
      return seats.claim(command.data, status, opening)
    case 'ConfirmSeat':
      return seats.confirm(command.data, status, opening)
    case 'FreeSeat':
      return seats.free(command.data, status, opening)
    default:
      return assertNever(command)
  }
}

/** What a command of an opening leads to. Seats are given out here and nowhere else: one stream, one order. */
export const decideOpening = (command: OpeningCommand, state: OpeningState): Outcome => {
  if (command.type === 'PostOpening') return posting.post(command.data, state)
  if (state.status === 'none') return reject('NOT_FOUND')
  const { status, opening } = state
  return may(command, opening) ? decideAfter(command, status, opening) : reject('NOT_FOUND')
}
