import { workspaceDecider } from '@kith/domain'
import type { WorkspaceCommand, WorkspaceCommandOf } from '@kith/domain'
import type { CommandId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import { act, refused } from '../graphql/act.ts'
import type { Outcome } from '../graphql/act.ts'
import type { MemberContext } from '../graphql/context.ts'
import { requireId } from '../graphql/ids.ts'

type Types = WorkspaceCommand['type']

/** What a command says beside the workspace and who acts: those are the viewer's. */
export type Said<Type extends Types> = Omit<WorkspaceCommandOf<Type>['data'], 'workspaceId' | 'by'>

/** What an act on a workspace shows in. */
export const workspaceViews = ['member', 'audit'] as const

/** A command of the viewer's on the workspace that they are in, and on no other. */
export const byViewer = <Type extends Types>(
  { viewer }: Pick<MemberContext, 'viewer'>,
  type: Type,
  said: Said<Type>,
): WorkspaceCommandOf<Type> =>
  // The compiler cannot follow the pairing of type and data through a generic; `Said<Type>` is what holds it.
  ({
    type,
    data: { ...said, workspaceId: viewer.workspaceId, by: viewer.userId },
  }) as unknown as WorkspaceCommandOf<Type>

/** The id of one of several commands that a client's one act is made of: the same again when the act is repeated. */
export const partId = (commandId: string, ...part: readonly string[]): CommandId =>
  deterministicId('part', requireId<CommandId>(commandId, 'commandId'), ...part) as CommandId

export const actOnWorkspace = (
  context: MemberContext,
  commandId: string,
  command: WorkspaceCommand,
): Promise<Outcome> =>
  act(context, {
    decider: workspaceDecider,
    id: context.viewer.workspaceId,
    command,
    commandId,
    awaits: workspaceViews,
  })

/**
 * Several commands as one act: when one of them would be refused, none is carried out. Each is decided once more when
 * its turn comes, for somebody else may act in between.
 */
export const actInSteps = async (
  context: MemberContext,
  commandId: string,
  commands: readonly WorkspaceCommand[],
): Promise<Outcome> => {
  const { state } = await context.services.commands.load(workspaceDecider, context.viewer.workspaceId)
  for (const command of commands) {
    const decision = workspaceDecider.decide(command, state)
    if (decision.kind === 'rejected') return refused(decision.rejection)
  }
  let last: Outcome = { ok: true, refusal: null, isStale: false }
  for (const command of commands) {
    last = await actOnWorkspace(context, partId(commandId, command.type), command)
    if (!last.ok) return last
  }
  return last
}
