import type { Decider } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { checked } from '../shared/checked.ts'
import { postingCommand } from './commands.ts'
import type { PostingCommand } from './commands.ts'
import { decidePosting } from './decide.ts'
import type { PostingEvent } from './events.ts'
import { evolvePosting } from './evolve.ts'
import { noPosting } from './state.ts'
import type { PostingState } from './state.ts'

/** The aggregate as one value. Input is checked and cleaned before it is decided. */
export const postingDecider: Decider<PostingState, PostingCommand, PostingEvent, RejectionCode> = {
  category: 'posting',
  initial: noPosting,
  evolve: evolvePosting,
  decide: checked(postingCommand, decidePosting),
}
