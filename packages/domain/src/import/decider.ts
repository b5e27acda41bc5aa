import type { Decider } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { checked } from '../shared/checked.ts'
import { importCommand } from './commands.ts'
import type { ImportCommand } from './commands.ts'
import { decideImport } from './decide.ts'
import type { ImportEvent } from './events.ts'
import { evolveImport } from './evolve.ts'
import { noImport } from './state.ts'
import type { ImportState } from './state.ts'

/** The aggregate as one value. Input is checked and cleaned before it is decided. */
export const importDecider: Decider<ImportState, ImportCommand, ImportEvent, RejectionCode> = {
  category: 'import',
  initial: noImport,
  evolve: evolveImport,
  decide: checked(importCommand, decideImport),
}
