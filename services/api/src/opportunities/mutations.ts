import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { refused } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { roleAtCompanyOf } from '../graphql/role-at-company.ts'
import { partId } from '../workspace/act-on-workspace.ts'
import { actOnOpportunity, actOnce, toPayload } from './acting.ts'
import { AddOpportunityInput, ChangeOpportunityInput, MoveOpportunityInput, OpportunityInput } from './inputs.ts'
import { OpportunitySourceInput } from './inputs.ts'
import { namedSource, openingSource } from './source.ts'
import { OpportunityPayload } from './types.ts'

@Resolver()
export class OpportunityMutations {
  @Mutation(() => OpportunityPayload)
  async addOpportunity(
    @Arg('input', () => AddOpportunityInput) input: AddOpportunityInput,
    @Ctx() context: ApiContext,
  ): Promise<OpportunityPayload> {
    const member = asMember(context)
    const { commandId, opportunityId } = input
    const comesFrom = input.openingId ? await openingSource(member, input.openingId) : undefined
    if (comesFrom?.field)
      return toPayload(member, refused({ code: 'NOT_FOUND', field: comesFrom.field }), opportunityId)
    const added = await actOnce(member, input, 'AddOpportunity', {
      ownerId: member.viewer.userId,
      ...roleAtCompanyOf(input),
    })
    if (!added.ok || comesFrom === undefined) return toPayload(member, added, opportunityId)
    const asked = { commandId: partId(commandId, 'RecordSource'), opportunityId }
    const recorded = await actOnce(member, asked, 'RecordSource', { source: comesFrom.source, where: '' })
    return toPayload(member, recorded, opportunityId)
  }

  @Mutation(() => OpportunityPayload)
  changeOpportunity(
    @Arg('input', () => ChangeOpportunityInput) input: ChangeOpportunityInput,
    @Ctx() context: ApiContext,
  ): Promise<OpportunityPayload> {
    const { company, role, department, location, link, notes } = input
    return actOnOpportunity(context, input, 'ChangeOpportunity', { company, role, department, location, link, notes })
  }

  @Mutation(() => OpportunityPayload)
  moveOpportunity(
    @Arg('input', () => MoveOpportunityInput) input: MoveOpportunityInput,
    @Ctx() context: ApiContext,
  ): Promise<OpportunityPayload> {
    return actOnOpportunity(context, input, 'MoveStage', { stage: input.stage })
  }

  @Mutation(() => OpportunityPayload)
  async recordOpportunitySource(
    @Arg('input', () => OpportunitySourceInput) input: OpportunitySourceInput,
    @Ctx() context: ApiContext,
  ): Promise<OpportunityPayload> {
    const member = asMember(context)
    const { source, field } = await namedSource(member, input)
    const outcome = field
      ? refused({ code: 'NOT_FOUND', field })
      : await actOnce(member, input, 'RecordSource', { source, where: input.where ?? '' })
    return toPayload(member, outcome, input.opportunityId)
  }

  @Mutation(() => OpportunityPayload)
  removeOpportunity(
    @Arg('input', () => OpportunityInput) input: OpportunityInput,
    @Ctx() context: ApiContext,
  ): Promise<OpportunityPayload> {
    return actOnOpportunity(context, input, 'RemoveOpportunity', {})
  }

  @Mutation(() => OpportunityPayload)
  restoreOpportunity(
    @Arg('input', () => OpportunityInput) input: OpportunityInput,
    @Ctx() context: ApiContext,
  ): Promise<OpportunityPayload> {
    return actOnOpportunity(context, input, 'RestoreOpportunity', {})
  }
}
