import { accept, assertNever, isSame, nothing, reject } from '@kith/kernel'
import type { WorkspaceCommand } from './commands.ts'
import * as cohorts from './decide-cohorts.ts'
import * as invitations from './decide-invitations.ts'
import * as members from './decide-members.ts'
import type { Data, Outcome } from './outcome.ts'
import { runs } from './state.ts'
import type { Workspace, WorkspaceState } from './state.ts'

const create = ({ workspaceId, name }: Data<'CreateWorkspace'>, state: WorkspaceState): Outcome => {
  if (state.status === 'none') return accept({ type: 'workspace.created', data: { workspaceId, name } })
  return state.name === name ? nothing() : reject('ALREADY_EXISTS')
}

const rename = ({ workspaceId, name }: Data<'RenameWorkspace'>, workspace: Workspace): Outcome =>
  workspace.name === name ? nothing() : accept({ type: 'workspace.renamed', data: { workspaceId, name } })

const changeSettings = ({ workspaceId, settings }: Data<'ChangeSettings'>, workspace: Workspace): Outcome =>
  isSame(workspace.settings, settings)
    ? nothing()
    : accept({ type: 'workspace.settings-changed', data: { workspaceId, settings } })

type ByAdmin = Exclude<WorkspaceCommand, { readonly type: 'CreateWorkspace' | 'RemoveMember' | 'AcceptInvitation' }>

const decideForAdmin = (command: ByAdmin, workspace: Workspace): Outcome => {
  switch (command.type) {
    case 'RenameWorkspace':
      return rename(command.data, workspace)
    case 'ChangeSettings':
      return changeSettings(command.data, workspace)
    case 'AddMember':
      return members.addMember(command.data, workspace)
    case 'ChangeRoles':
      return members.changeRoles(command.data, workspace)
    case 'OpenCohort':
      return cohorts.openCohort(command.data, workspace)
    case 'RenameCohort':
      return cohorts.renameCohort(command.data, workspace)
    case 'RescheduleCohort':
      return cohorts.rescheduleCohort(command.data, workspace)
    case 'CloseCohort':
      return cohorts.closeCohort(command.data, workspace)
    case 'ReopenCohort':
      return cohorts.reopenCohort(command.data, workspace)
    case 'PutIntoCohort':
      return cohorts.putIntoCohort(command.data, workspace)
    case 'TakeOutOfCohort':
      return cohorts.takeOutOfCohort(command.data, workspace)
    case 'IssueInvitation':
      return invitations.issueInvitation(command.data, workspace)
    case 'ResendInvitation':
      return invitations.resendInvitation(command.data, workspace)
    case 'RevokeInvitation':
      return invitations.revokeInvitation(command.data, workspace)
    case 'RecordExport':
      return accept({
        type: 'workspace.exported',
        data: { workspaceId: command.data.workspaceId, what: command.data.what },
      })
    case 'RecordMailHandled': {
      const { by: _by, ...data } = command.data
      return accept({ type: 'workspace.mail-handled', data })
    }
    default:
      return assertNever(command)
  }
}

/** What a command of a workspace leads to. Whoever may not is told the same as for a workspace that does not exist. */
export const decideWorkspace = (command: WorkspaceCommand, state: WorkspaceState): Outcome => {
  if (command.type === 'CreateWorkspace') return create(command.data, state)
  if (state.status === 'none') return reject('NOT_FOUND')
  if (command.type === 'RemoveMember') return members.removeMember(command.data, state)
  // Joining is for the system alone: only it has seen the token and the address.
  if (command.type === 'AcceptInvitation')
    return command.data.by === 'system' ? invitations.acceptInvitation(command.data, state) : reject('NOT_FOUND')
  return runs(command.data.by, state) ? decideForAdmin(command, state) : reject('NOT_FOUND')
}
