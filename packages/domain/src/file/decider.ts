import type { Decider } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { checked } from '../shared/checked.ts'
import { fileCommand } from './commands.ts'
import type { FileCommand } from './commands.ts'
import { decideFile } from './decide.ts'
import type { FileEvent } from './events.ts'
import { evolveFile } from './evolve.ts'
import { noFile } from './state.ts'
import type { FileState } from './state.ts'

/** The aggregate as one value. Input is checked and cleaned before it is decided. */
export const fileDecider: Decider<FileState, FileCommand, FileEvent, RejectionCode> = {
  category: 'file',
  initial: noFile,
  evolve: evolveFile,
  decide: checked(fileCommand, decideFile),
}
