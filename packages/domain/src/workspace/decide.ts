import type { Decision } from '@kith/kernel'
import { accept, isSame, nothing, reject } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import type { WorkspaceCommand, WorkspaceCommandOf } from './commands.ts'
import type { WorkspaceEvent } from './events.ts'
import type { WorkspaceState } from './state.ts'

type Outcome = Decision<WorkspaceEvent, RejectionCode>
type Data<Type extends WorkspaceCommand['type']> = WorkspaceCommandOf<Type>['data']

const create = ({ workspaceId, name }: Data<'CreateWorkspace'>, state: WorkspaceState): Outcome => {
  if (state.status === 'none') return accept({ type: 'workspace.created', data: { workspaceId, name } })
  return state.name === name ? nothing() : reject('ALREADY_EXISTS')
}

const addMember = (data: Data<'AddMember'>, state: WorkspaceState): Outcome => {
  const { workspaceId, userId, roles, by } = data
  if (state.status === 'none') return reject('NOT_FOUND')
  if (by !== 'system' && !state.members.get(by)?.includes('admin')) return reject('NOT_FOUND')
  const held = state.members.get(userId)
  if (held === undefined) return accept({ type: 'workspace.member-joined', data: { workspaceId, userId, roles } })
  return isSame(held.toSorted(), roles.toSorted()) ? nothing() : reject('ALREADY_A_MEMBER')
}

/** What a command of a workspace leads to. */
export const decideWorkspace = (command: WorkspaceCommand, state: WorkspaceState): Outcome => {
  switch (command.type) {
    case 'CreateWorkspace':
      return create(command.data, state)
    case 'AddMember':
      return addMember(command.data, state)
  }
}
