import { contactsAtCompany, openingsAtCompany, pathsToCompany } from '@kith/read-model/queries'
import type { CohortPathsView, HelperContactView, OpeningView } from '@kith/read-model/queries'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { asSeen } from '../board/find-opening.ts'
import { Opening } from '../board/types.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { CohortPaths, HelperContact, OpportunityHelpers } from './types.ts'

@Resolver(() => OpportunityHelpers)
export class OpportunityHelpersResolver {
  @FieldResolver(() => [HelperContact], {
    description: "The viewer's contacts at the company: now before earlier, then by closeness; at most 50.",
  })
  contacts(
    @Root() { companyKey }: OpportunityHelpers,
    @Ctx() context: ApiContext,
  ): Promise<readonly HelperContactView[]> {
    const { db, viewer } = asMember(context)
    return contactsAtCompany(db, viewer, companyKey)
  }

  @FieldResolver(() => [CohortPaths], { description: "What others share with the viewer's cohorts, counted." })
  paths(@Root() { companyKey }: OpportunityHelpers, @Ctx() context: ApiContext): Promise<readonly CohortPathsView[]> {
    const { db, viewer } = asMember(context)
    return pathsToCompany(db, viewer, companyKey)
  }

  @FieldResolver(() => [Opening], { description: 'That the viewer may see there, and that are open.' })
  async openings(
    @Root() { companyKey }: OpportunityHelpers,
    @Ctx() context: ApiContext,
  ): Promise<readonly OpeningView[]> {
    const member = asMember(context)
    const found = await openingsAtCompany(member.db, member.viewer, companyKey)
    return found.flatMap((opening) => asSeen(member, opening) ?? [])
  }
}
