import { opportunityDecider } from '@kith/domain'
import type { OpportunityCommand, OpportunityCommandOf } from '@kith/domain'
import type { OpportunityId } from '@kith/kernel'
import { act } from '../graphql/act.ts'
import type { Outcome } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext, MemberContext } from '../graphql/context.ts'
import { requireId } from '../graphql/ids.ts'
import type { OpportunityPayload } from './types.ts'

type Types = OpportunityCommand['type']

/** What a command says beside the opportunity and who acts. */
export type Said<Type extends Types> = Omit<OpportunityCommandOf<Type>['data'], 'opportunityId' | 'by'>

/** What an act on an opportunity shows in. */
export const opportunityViews = ['opportunity', 'history'] as const

interface Asked {
  readonly commandId: string
  readonly opportunityId: string
}

/** One command of the viewer's on an opportunity. Whose it is the decider sees to. */
export const actOnce = <Type extends Types>(
  member: MemberContext,
  { commandId, opportunityId }: Asked,
  type: Type,
  said: Said<Type>,
): Promise<Outcome> => {
  const id = requireId<OpportunityId>(opportunityId, 'opportunityId')
  // The compiler cannot follow the pairing of type and data through a generic; `Said<Type>` is what holds it.
  const command = {
    type,
    data: { ...said, opportunityId: id, by: member.viewer.userId },
  } as unknown as OpportunityCommandOf<Type>
  return act(member, { decider: opportunityDecider, id, command, commandId, awaits: opportunityViews })
}

/** The answer to an act: the opportunity as it then stands. Null for who does not own it. */
export const toPayload = async (
  { loaders }: MemberContext,
  outcome: Outcome,
  opportunityId: string,
): Promise<OpportunityPayload> => {
  const id = requireId<OpportunityId>(opportunityId, 'opportunityId')
  const opportunity = (await loaders.opportunity.clear(id).load(id)) ?? null
  return { ...outcome, opportunity: opportunity as OpportunityPayload['opportunity'] }
}

/** Acts on one opportunity and answers with it as it then stands. */
export const actOnOpportunity = async <Type extends Types>(
  context: ApiContext,
  asked: Asked,
  type: Type,
  said: Said<Type>,
): Promise<OpportunityPayload> => {
  const member = asMember(context)
  return toPayload(member, await actOnce(member, asked, type, said), asked.opportunityId)
}
