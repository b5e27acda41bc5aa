import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { ApiContext } from '../graphql/context.ts'
import { requireId } from '../graphql/ids.ts'
import { actOnOpportunity } from './acting.ts'
import { NextStepInput, OpportunityDateInput, OpportunityPartInput } from './inputs.ts'
import { OpportunityPayload } from './types.ts'

/** What is ahead in an opportunity: its dates and its next step. */
@Resolver()
export class OpportunityPartMutations {
  @Mutation(() => OpportunityPayload)
  addOpportunityDate(
    @Arg('input', () => OpportunityDateInput) input: OpportunityDateInput,
    @Ctx() context: ApiContext,
  ): Promise<OpportunityPayload> {
    const { label, day } = input
    const dateId = requireId(input.dateId, 'dateId')
    return actOnOpportunity(context, input, 'AddOpportunityDate', { dateId, label, day })
  }

  @Mutation(() => OpportunityPayload)
  removeOpportunityDate(
    @Arg('input', () => OpportunityPartInput) input: OpportunityPartInput,
    @Ctx() context: ApiContext,
  ): Promise<OpportunityPayload> {
    return actOnOpportunity(context, input, 'RemoveOpportunityDate', { dateId: requireId(input.id, 'id') })
  }

  @Mutation(() => OpportunityPayload)
  setNextStep(
    @Arg('input', () => NextStepInput) input: NextStepInput,
    @Ctx() context: ApiContext,
  ): Promise<OpportunityPayload> {
    return actOnOpportunity(context, input, 'SetNextStep', { text: input.text, dueOn: input.dueOn ?? null })
  }
}
