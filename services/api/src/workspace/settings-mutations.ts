import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { actOnWorkspace, byViewer } from './act-on-workspace.ts'
import { createWorkspace } from './create-workspace.ts'
import { leave } from './leave.ts'
import { WorkspacePayload } from './payload.ts'
import {
  CreateWorkspaceInput,
  LeaveWorkspaceInput,
  RenameWorkspaceInput,
  WorkspaceSettingsInput,
} from './settings-inputs.ts'
import { workspaceOf } from './workspace-of.ts'

/** Making, naming, setting up and leaving a workspace. */
@Resolver()
export class SettingsMutations {
  @Mutation(() => WorkspacePayload)
  async createWorkspace(
    @Arg('input', () => CreateWorkspaceInput) input: CreateWorkspaceInput,
    @Ctx() context: ApiContext,
  ): Promise<WorkspacePayload> {
    const member = asMember(context)
    const { outcome, workspaceId } = await createWorkspace(member, input)
    return { ...outcome, workspace: outcome.ok ? { id: workspaceId, name: input.name } : null }
  }

  @Mutation(() => WorkspacePayload)
  async renameWorkspace(
    @Arg('input', () => RenameWorkspaceInput) input: RenameWorkspaceInput,
    @Ctx() context: ApiContext,
  ): Promise<WorkspacePayload> {
    const member = asMember(context)
    const command = byViewer(member, 'RenameWorkspace', { name: input.name })
    const outcome = await actOnWorkspace(member, input.commandId, command)
    return { ...outcome, workspace: await workspaceOf(member) }
  }

  @Mutation(() => WorkspacePayload)
  async changeWorkspaceSettings(
    @Arg('input', () => WorkspaceSettingsInput) input: WorkspaceSettingsInput,
    @Ctx() context: ApiContext,
  ): Promise<WorkspacePayload> {
    const member = asMember(context)
    const { commandId, guardrails, digest, sharingDefault, secondFactor } = input
    const settings = { guardrails, digest, sharingDefault, secondFactor }
    const outcome = await actOnWorkspace(member, commandId, byViewer(member, 'ChangeSettings', { settings }))
    return { ...outcome, workspace: await workspaceOf(member) }
  }

  @Mutation(() => WorkspacePayload)
  async leaveWorkspace(
    @Arg('input', () => LeaveWorkspaceInput) input: LeaveWorkspaceInput,
    @Ctx() context: ApiContext,
  ): Promise<WorkspacePayload> {
    return { ...(await leave(asMember(context), input.commandId)), workspace: null }
  }
}
