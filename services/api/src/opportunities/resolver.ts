import { readJobText } from '@kith/interchange'
import type { OpportunityId } from '@kith/kernel'
import { opportunitiesOf } from '@kith/read-model/queries'
import type { OpportunitySourceView, OpportunityView } from '@kith/read-model/queries'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { asSeen } from '../board/find-opening.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { publicError } from '../graphql/errors.ts'
import { asId } from '../graphql/ids.ts'
import { JobDraft, Opportunity, OpportunityHelpers, OpportunitySource } from './types.ts'

/** Most characters of a posting that are read at once. */
const longestJobText = 20_000

@Resolver(() => Opportunity)
export class OpportunityResolver {
  @Query(() => [Opportunity], { description: "The viewer's, but for removed ones; last moved first, at most 500." })
  opportunities(@Ctx() context: ApiContext): Promise<readonly OpportunityView[]> {
    const { db, viewer } = asMember(context)
    return opportunitiesOf(db, viewer)
  }

  @Query(() => Opportunity, { nullable: true })
  async opportunity(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): Promise<OpportunityView | undefined> {
    const opportunityId = asId<OpportunityId>(id)
    return opportunityId === undefined ? undefined : asMember(context).loaders.opportunity.load(opportunityId)
  }

  @Query(() => JobDraft, { description: 'What can be told from a pasted link or text. Nothing is fetched or stored.' })
  readJobText(@Arg('text', () => String) text: string): JobDraft {
    if (text.length > longestJobText)
      throw publicError('BAD_USER_INPUT', 'Paste at most 20,000 characters of a posting.')
    return readJobText(text)
  }

  @FieldResolver(() => OpportunityHelpers)
  helpers(@Root() { companyKey }: OpportunityView): OpportunityHelpers {
    return { companyKey }
  }
}

@Resolver(() => OpportunitySource)
export class OpportunitySourceResolver {
  @FieldResolver(() => String, { description: 'Of the contact, or the role and company of the opening; may be empty.' })
  async name(@Root() source: OpportunitySourceView, @Ctx() context: ApiContext): Promise<string> {
    const member = asMember(context)
    const { loaders } = member
    if (source.contactId !== null) return (await loaders.contact.load(source.contactId))?.name ?? ''
    const found = source.openingId === null ? undefined : await loaders.opening.load(source.openingId)
    const opening = found && asSeen(member, found)
    return opening === undefined ? '' : `${opening.role} at ${opening.company}`
  }
}
