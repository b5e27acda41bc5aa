import { referralActs, referralDebts } from '@kith/domain'
import type { AskingStanding, ReferralAct as Act, ReferralDebt as Debt } from '@kith/domain'
import type { Instant } from '@kith/kernel'
import { expiresAt, referralsOf, standingOf } from '@kith/read-model/queries'
import type { MemberReferrerView, ReferralEntryView, ReferralView } from '@kith/read-model/queries'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { searchable } from '../contacts/filter.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { pageSize } from '../graphql/paging.ts'
import { ReferralAct, ReferralDebt, ReferralSide } from '../graphql/referral-enums.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { ownReferral } from './act-on-referral.ts'
import { adviceFor } from './advice.ts'
import type { Advice } from './advice.ts'
import { AskAdvice, AskStanding, MemberReferrer } from './advice-types.ts'
import type { PackageRoot } from './package-resolver.ts'
import { askStandingOf, referrersFor } from './referrers.ts'
import { referralLinkId } from './referral-link.ts'
import { Referral, ReferralEntry, ReferralLink, ReferralPackage } from './types.ts'

/** Where somebody can still answer. A link to anything else shows nothing, and so it is not handed out either. */
const isAnswerable = (status: ReferralView['status']): boolean =>
  status === 'requested' || status === 'needs-more' || status === 'accepted'

const earlier = (one: Instant, other: Instant | null): Instant => (other !== null && other < one ? other : one)

@Resolver(() => Referral)
export class ReferralResolver {
  @Query(() => [Referral], { description: "The viewer's of one side, closed ones too, the newest change first." })
  referrals(
    @Arg('side', () => ReferralSide) side: EnumValue<typeof ReferralSide>,
    @Ctx() context: ApiContext,
  ): Promise<readonly ReferralView[]> {
    const { db, viewer } = asMember(context)
    return referralsOf(db, viewer, side)
  }

  @Query(() => Referral, { nullable: true })
  async referral(@Arg('id', () => ID) text: string, @Ctx() context: ApiContext): Promise<ReferralView | undefined> {
    const member = asMember(context)
    const id = await ownReferral(member, text)
    return id && member.loaders.referral.load(id)
  }

  @Query(() => AskStanding)
  askStanding(@Ctx() context: ApiContext): Promise<AskingStanding> {
    return askStandingOf(asMember(context))
  }

  @Query(() => [MemberReferrer], { description: 'People of the workspace but the viewer; mentors first.' })
  memberReferrers(
    @Arg('search', () => String, { nullable: true, defaultValue: '' }) search: string | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Ctx() context: ApiContext,
  ): Promise<readonly MemberReferrerView[]> {
    const asked = { search: searchable(search ?? ''), first: pageSize(first, 20) }
    return referrersFor(asMember(context), asked)
  }

  @FieldResolver(() => ReferralPackage, { nullable: true })
  package(@Root() root: ReferralView): PackageRoot | null {
    return root.package && { ...root.package, referralId: root.id, seekerId: root.seeker.id }
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true })
  expiresAt(@Root() root: ReferralView): Instant | null {
    return expiresAt(root)
  }

  @FieldResolver(() => [ReferralAct])
  can(@Root() root: ReferralView): readonly Act[] {
    return referralActs(standingOf(root), root.side)
  }

  @FieldResolver(() => [ReferralDebt])
  owes(@Root() root: ReferralView, @Ctx() context: ApiContext): readonly Debt[] {
    return referralDebts(standingOf(root), root.side, asMember(context).viewer.today)
  }

  @FieldResolver(() => [ReferralEntry])
  timeline(@Root() root: ReferralView, @Ctx() context: ApiContext): Promise<readonly ReferralEntryView[]> {
    return asMember(context).loaders.referralEntries.load(root.id)
  }

  @FieldResolver(() => AskAdvice, { nullable: true })
  async advice(@Root() root: ReferralView, @Ctx() context: ApiContext): Promise<Advice | null> {
    if (root.side !== 'seeker' || root.status !== 'drafting') return null
    return (await adviceFor(asMember(context), root.id)) ?? null
  }

  @FieldResolver(() => ReferralLink, { nullable: true })
  async link(@Root() root: ReferralView, @Ctx() context: ApiContext): Promise<ReferralLink | null> {
    if (root.side !== 'seeker' || root.way !== 'link' || !isAnswerable(root.status)) return null
    const { loaders, services } = asMember(context)
    const until = await loaders.referralLink.load(root.id)
    if (until === undefined) return null
    const { publicUrl, links } = services.auth
    return {
      url: `${publicUrl}/referral#${links.tokenOf('referral', referralLinkId(root.id))}`,
      expiresAt: earlier(until, expiresAt(root)),
    }
  }
}
