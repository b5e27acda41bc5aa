import { referralsForToday } from '@kith/read-model/queries'
import type { ContactView, OpportunityView, ReferralView, ReferralsForToday } from '@kith/read-model/queries'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Contact } from '../contacts/types/contact.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { Opportunity } from '../opportunities/types.ts'
import { Today } from '../today/types.ts'
import { Referral } from './types.ts'

@Resolver(() => Contact)
export class ContactReferralsResolver {
  @FieldResolver(() => [Referral], { description: 'What the viewer asked of this person.' })
  referrals(@Root() contact: ContactView, @Ctx() context: ApiContext): Promise<readonly ReferralView[]> {
    return asMember(context).loaders.contactReferrals.load(contact.id)
  }
}

@Resolver(() => Opportunity)
export class OpportunityReferralsResolver {
  @FieldResolver(() => [Referral], { description: "The viewer's requests for it." })
  referrals(@Root() opportunity: OpportunityView, @Ctx() context: ApiContext): Promise<readonly ReferralView[]> {
    return asMember(context).loaders.opportunityReferrals.load(opportunity.id)
  }
}

interface TodayRoot {
  referrals?: Promise<ReferralsForToday>
}

/** Both groups are one statement, and only when the page shows one. */
const forToday = (root: TodayRoot, context: ApiContext): Promise<ReferralsForToday> => {
  const { db, viewer } = asMember(context)
  root.referrals ??= referralsForToday(db, viewer)
  return root.referrals
}

@Resolver(() => Today)
export class TodayReferralsResolver {
  @FieldResolver(() => [Referral], { description: "Somebody waits for the viewer's answer." })
  async referralsWaiting(@Root() root: TodayRoot, @Ctx() context: ApiContext): Promise<readonly ReferralView[]> {
    return (await forToday(root, context)).waiting
  }

  @FieldResolver(() => [Referral], { description: 'The viewer owes thanks, a submission, news or closing.' })
  async referralsOwed(@Root() root: TodayRoot, @Ctx() context: ApiContext): Promise<readonly ReferralView[]> {
    return (await forToday(root, context)).owed
  }
}
