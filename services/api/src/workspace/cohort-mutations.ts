import type { CohortId } from '@kith/kernel'
import { cohortById } from '@kith/read-model/queries'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Outcome } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext, MemberContext } from '../graphql/context.ts'
import { requireId } from '../graphql/ids.ts'
import { actInSteps, actOnWorkspace, byViewer } from './act-on-workspace.ts'
import { CohortIdInput, CohortInput } from './inputs.ts'
import { CohortPayload } from './payload.ts'

const idOf = (input: { readonly cohortId: string }): CohortId => requireId<CohortId>(input.cohortId, 'cohortId')

const toPayload = async ({ db, viewer }: MemberContext, outcome: Outcome, id: CohortId): Promise<CohortPayload> => ({
  ...outcome,
  cohort: (await cohortById(db, viewer, id)) ?? null,
})

/** Opening, changing, closing cohorts: admins of the workspace. The decider refuses a cohort of another one. */
@Resolver()
export class CohortMutations {
  @Mutation(() => CohortPayload)
  async openCohort(
    @Arg('input', () => CohortInput) input: CohortInput,
    @Ctx() context: ApiContext,
  ): Promise<CohortPayload> {
    const member = asMember(context)
    const { name, startsOn, endsOn } = input
    const cohortId = idOf(input)
    const command = byViewer(member, 'OpenCohort', { cohortId, name, startsOn, endsOn: endsOn ?? null })
    return toPayload(member, await actOnWorkspace(member, input.commandId, command), cohortId)
  }

  @Mutation(() => CohortPayload, { description: 'Name and dates.' })
  async changeCohort(
    @Arg('input', () => CohortInput) input: CohortInput,
    @Ctx() context: ApiContext,
  ): Promise<CohortPayload> {
    const member = asMember(context)
    const { name, startsOn, endsOn } = input
    const cohortId = idOf(input)
    const outcome = await actInSteps(member, input.commandId, [
      byViewer(member, 'RenameCohort', { cohortId, name }),
      byViewer(member, 'RescheduleCohort', { cohortId, startsOn, endsOn: endsOn ?? null }),
    ])
    return toPayload(member, outcome, cohortId)
  }

  @Mutation(() => CohortPayload)
  async closeCohort(
    @Arg('input', () => CohortIdInput) input: CohortIdInput,
    @Ctx() context: ApiContext,
  ): Promise<CohortPayload> {
    const member = asMember(context)
    const cohortId = idOf(input)
    const command = byViewer(member, 'CloseCohort', { cohortId })
    return toPayload(member, await actOnWorkspace(member, input.commandId, command), cohortId)
  }

  @Mutation(() => CohortPayload)
  async reopenCohort(
    @Arg('input', () => CohortIdInput) input: CohortIdInput,
    @Ctx() context: ApiContext,
  ): Promise<CohortPayload> {
    const member = asMember(context)
    const cohortId = idOf(input)
    const command = byViewer(member, 'ReopenCohort', { cohortId })
    return toPayload(member, await actOnWorkspace(member, input.commandId, command), cohortId)
  }
}
