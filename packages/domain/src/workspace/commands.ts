import { z } from 'zod'
import { commandOf, name } from '../shared/input.ts'
import { userId, workspaceId } from '../shared/values.ts'
import { role } from './events.ts'

const of = { workspaceId }
const roles = z
  .array(role)
  .min(1)
  .transform((several) => [...new Set(several)])

const commands = [
  commandOf('CreateWorkspace', { ...of, name }),
  // By the system (first account, accepted invitation) or by an admin of the workspace.
  commandOf('AddMember', { ...of, userId, roles }),
] as const

/** Checks and cleans what comes in. */
export const workspaceCommand = z.discriminatedUnion('type', commands)

export type WorkspaceCommand = z.output<typeof workspaceCommand>

/** One command by its name. */
export type WorkspaceCommandOf<Type extends WorkspaceCommand['type']> = Extract<
  WorkspaceCommand,
  { readonly type: Type }
>
