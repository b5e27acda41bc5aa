import { deskDecider, deskIdFor } from '@kith/domain'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { act } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { DeskLimitInput } from './inputs.ts'
import { deskOf } from './standing.ts'
import { DeskPayload } from './types.ts'

/** How many requests a week somebody takes. */
@Resolver()
export class DeskMutations {
  @Mutation(() => DeskPayload, { description: 'Null is as many as the workspace says.' })
  async setDeskLimit(
    @Arg('input', () => DeskLimitInput) input: DeskLimitInput,
    @Ctx() context: ApiContext,
  ): Promise<DeskPayload> {
    const member = asMember(context)
    const { userId, workspaceId } = member.viewer
    const deskId = deskIdFor(workspaceId, userId)
    const data = { deskId, referrerId: userId, perWeek: input.perWeek ?? null, by: userId }
    const command = { type: 'SetDeskLimit', data } as const
    const outcome = await act(member, {
      decider: deskDecider,
      id: deskId,
      command,
      commandId: input.commandId,
      awaits: [],
    })
    return { ...outcome, desk: await deskOf(member) }
  }
}
