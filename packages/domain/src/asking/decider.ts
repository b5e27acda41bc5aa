import type { Decider } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { checked } from '../shared/checked.ts'
import { askingCommand } from './commands.ts'
import type { AskingCommand } from './commands.ts'
import { decideAsking } from './decide.ts'
import type { AskingEvent } from './events.ts'
import { evolveAsking } from './evolve.ts'
import { noAsking } from './state.ts'
import type { AskingState } from './state.ts'

/** The aggregate as one value. Input is checked and cleaned before it is decided. */
export const askingDecider: Decider<AskingState, AskingCommand, AskingEvent, RejectionCode> = {
  category: 'asking',
  initial: noAsking,
  evolve: evolveAsking,
  decide: checked(askingCommand, decideAsking),
}
