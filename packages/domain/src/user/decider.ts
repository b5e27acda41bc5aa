import type { Decider } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { checked } from '../shared/checked.ts'
import { userCommand } from './commands.ts'
import type { UserCommand } from './commands.ts'
import { decideUser } from './decide.ts'
import type { UserEvent } from './events.ts'
import { evolveUser } from './evolve.ts'
import { noUser } from './state.ts'
import type { UserState } from './state.ts'

/** The aggregate as one value. Input is checked and cleaned before it is decided. */
export const userDecider: Decider<UserState, UserCommand, UserEvent, RejectionCode> = {
  category: 'user',
  initial: noUser,
  evolve: evolveUser,
  decide: checked(userCommand, decideUser),
}
