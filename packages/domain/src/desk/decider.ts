import type { Decider } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { checked } from '../shared/checked.ts'
import { deskCommand } from './commands.ts'
import type { DeskCommand } from './commands.ts'
import { decideDesk } from './decide.ts'
import type { DeskEvent } from './events.ts'
import { evolveDesk } from './evolve.ts'
import { noDesk } from './state.ts'
import type { DeskState } from './state.ts'

/** The aggregate as one value. Input is checked and cleaned before it is decided. */
export const deskDecider: Decider<DeskState, DeskCommand, DeskEvent, RejectionCode> = {
  category: 'desk',
  initial: noDesk,
  evolve: evolveDesk,
  decide: checked(deskCommand, decideDesk),
}
