import type { Decider } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { checked } from '../shared/checked.ts'
import { workspaceCommand } from './commands.ts'
import type { WorkspaceCommand } from './commands.ts'
import { decideWorkspace } from './decide.ts'
import type { WorkspaceEvent } from './events.ts'
import { evolveWorkspace } from './evolve.ts'
import { noWorkspace } from './state.ts'
import type { WorkspaceState } from './state.ts'

/** The aggregate as one value. Input is checked and cleaned before it is decided. */
export const workspaceDecider: Decider<WorkspaceState, WorkspaceCommand, WorkspaceEvent, RejectionCode> = {
  category: 'workspace',
  initial: noWorkspace,
  evolve: evolveWorkspace,
  decide: checked(workspaceCommand, decideWorkspace),
}
