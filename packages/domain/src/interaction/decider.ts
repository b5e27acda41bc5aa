import type { Decider } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { checked } from '../shared/checked.ts'
import { interactionCommand } from './commands.ts'
import type { InteractionCommand } from './commands.ts'
import { decideInteraction } from './decide.ts'
import type { InteractionEvent } from './events.ts'
import { evolveInteraction } from './evolve.ts'
import { noInteraction } from './state.ts'
import type { InteractionState } from './state.ts'

/** The aggregate as one value. Input is checked and cleaned before it is decided. */
export const interactionDecider: Decider<InteractionState, InteractionCommand, InteractionEvent, RejectionCode> = {
  category: 'interaction',
  initial: noInteraction,
  evolve: evolveInteraction,
  decide: checked(interactionCommand, decideInteraction),
}
