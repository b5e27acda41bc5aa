import type { Decider } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { checked } from '../shared/checked.ts'
import { updateCommand } from './commands.ts'
import type { UpdateCommand } from './commands.ts'
import { decideUpdate } from './decide.ts'
import type { UpdateEvent } from './events.ts'
import { evolveUpdate } from './evolve.ts'
import { noUpdate } from './state.ts'
import type { UpdateState } from './state.ts'

/** The aggregate as one value. Input is checked and cleaned before it is decided. */
export const updateDecider: Decider<UpdateState, UpdateCommand, UpdateEvent, RejectionCode> = {
  category: 'update',
  initial: noUpdate,
  evolve: evolveUpdate,
  decide: checked(updateCommand, decideUpdate),
}
