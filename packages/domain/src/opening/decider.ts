import type { Decider } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { checked } from '../shared/checked.ts'
import { openingCommand } from './commands.ts'
import type { OpeningCommand } from './commands.ts'
import { decideOpening } from './decide.ts'
import type { OpeningEvent } from './events.ts'
import { evolveOpening } from './evolve.ts'
import { noOpening } from './state.ts'
import type { OpeningState } from './state.ts'

/** The aggregate as one value. Input is checked and cleaned before it is decided. */
export const openingDecider: Decider<OpeningState, OpeningCommand, OpeningEvent, RejectionCode> = {
  category: 'opening',
  initial: noOpening,
  evolve: evolveOpening,
  decide: checked(openingCommand, decideOpening),
}
