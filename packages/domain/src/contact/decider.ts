import type { Decider } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { checked } from '../shared/checked.ts'
import { contactCommand } from './commands.ts'
import type { ContactCommand } from './commands.ts'
import { decideContact } from './decide.ts'
import type { ContactEvent } from './events.ts'
import { evolveContact } from './evolve.ts'
import { noContact } from './state.ts'
import type { ContactState } from './state.ts'

/** The aggregate as one value. Input is checked and cleaned before it is decided. */
export const contactDecider: Decider<ContactState, ContactCommand, ContactEvent, RejectionCode> = {
  category: 'contact',
  initial: noContact,
  evolve: evolveContact,
  decide: checked(contactCommand, decideContact),
}
