import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { notFound } from '../graphql/errors.ts'
import { maySeeSettings } from './policy.ts'
import { Workspace, WorkspaceSettings } from './types/workspace.ts'
import { currentMembership } from './workspace-of.ts'

@Resolver(() => Workspace)
export class WorkspaceResolver {
  @FieldResolver(() => WorkspaceSettings)
  async settings(@Root() workspace: Workspace, @Ctx() context: ApiContext): Promise<WorkspaceSettings> {
    const member = asMember(context)
    const membership = maySeeSettings(member.viewer, workspace) ? await currentMembership(member) : undefined
    if (!membership) throw notFound()
    const { settings } = membership
    return { ...settings, digest: { ...settings.digest, localMinute: 0 } }
  }
}
