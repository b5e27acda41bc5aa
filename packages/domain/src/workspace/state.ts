import type { UserId } from '@kith/kernel'
import type { Role } from './events.ts'

export type WorkspaceState =
  | { readonly status: 'none' }
  | { readonly status: 'open'; readonly name: string; readonly members: ReadonlyMap<UserId, readonly Role[]> }

export const noWorkspace: WorkspaceState = { status: 'none' }
