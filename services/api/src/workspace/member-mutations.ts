import type { CohortId, UserId } from '@kith/kernel'
import { memberById } from '@kith/read-model/queries'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Outcome } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext, MemberContext } from '../graphql/context.ts'
import { requireId } from '../graphql/ids.ts'
import { actOnWorkspace, byViewer } from './act-on-workspace.ts'
import { CohortPlaceInput, MemberInput, RolesInput } from './inputs.ts'
import { endSessionsIn } from './leave.ts'
import { MemberPayload } from './payload.ts'

const userIn = (input: { readonly userId: string }): UserId => requireId<UserId>(input.userId, 'userId')

const toPayload = async ({ db, viewer }: MemberContext, outcome: Outcome, id: UserId): Promise<MemberPayload> => ({
  ...outcome,
  member: (await memberById(db, viewer, id)) ?? null,
})

/** Places in cohorts, roles, and the way out: admins of the workspace. */
@Resolver()
export class MemberMutations {
  @Mutation(() => MemberPayload)
  async putIntoCohort(
    @Arg('input', () => CohortPlaceInput) input: CohortPlaceInput,
    @Ctx() context: ApiContext,
  ): Promise<MemberPayload> {
    const member = asMember(context)
    const [userId, cohortId] = [userIn(input), requireId<CohortId>(input.cohortId, 'cohortId')]
    const command = byViewer(member, 'PutIntoCohort', { cohortId, userId })
    return toPayload(member, await actOnWorkspace(member, input.commandId, command), userId)
  }

  @Mutation(() => MemberPayload)
  async takeOutOfCohort(
    @Arg('input', () => CohortPlaceInput) input: CohortPlaceInput,
    @Ctx() context: ApiContext,
  ): Promise<MemberPayload> {
    const member = asMember(context)
    const [userId, cohortId] = [userIn(input), requireId<CohortId>(input.cohortId, 'cohortId')]
    const command = byViewer(member, 'TakeOutOfCohort', { cohortId, userId })
    return toPayload(member, await actOnWorkspace(member, input.commandId, command), userId)
  }

  @Mutation(() => MemberPayload)
  async changeRoles(
    @Arg('input', () => RolesInput) input: RolesInput,
    @Ctx() context: ApiContext,
  ): Promise<MemberPayload> {
    const member = asMember(context)
    const userId = userIn(input)
    const command = byViewer(member, 'ChangeRoles', { userId, roles: [...input.roles] })
    return toPayload(member, await actOnWorkspace(member, input.commandId, command), userId)
  }

  @Mutation(() => MemberPayload)
  async removeMember(
    @Arg('input', () => MemberInput) input: MemberInput,
    @Ctx() context: ApiContext,
  ): Promise<MemberPayload> {
    const member = asMember(context)
    const userId = userIn(input)
    const outcome = await actOnWorkspace(member, input.commandId, byViewer(member, 'RemoveMember', { userId }))
    if (outcome.ok) await endSessionsIn(member, userId)
    return { ...outcome, member: null }
  }
}
