import { addDays } from '@kith/kernel'
import { followUpsOwed, todayCheckIns, todayCounts, todaySnoozed, upcomingDates } from '@kith/read-model/queries'
import type { ContactView, FollowUpView, TodayCounts, UpcomingDateView } from '@kith/read-model/queries'
import { Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { Contact } from '../contacts/types/contact.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { FollowUp } from '../interactions/types.ts'
import { Today, UpcomingDate } from './types.ts'

const daysAhead = 14

interface TodayRoot {
  readonly date: string
  counts?: Promise<TodayCounts>
}

const countsOf = (root: TodayRoot, context: ApiContext): Promise<TodayCounts> => {
  const { db, viewer } = asMember(context)
  root.counts ??= todayCounts(db, viewer)
  return root.counts
}

/** Every group is a statement of its own, and only when the page shows it. */
@Resolver(() => Today)
export class TodayResolver {
  @Query(() => Today)
  today(@Ctx() context: ApiContext): TodayRoot {
    return { date: asMember(context).viewer.today }
  }

  @FieldResolver(() => [Contact])
  checkIns(@Ctx() context: ApiContext): Promise<readonly ContactView[]> {
    const { db, viewer } = asMember(context)
    return todayCheckIns(db, viewer)
  }

  @FieldResolver(() => Int)
  async checkInCount(@Root() root: TodayRoot, @Ctx() context: ApiContext): Promise<number> {
    return (await countsOf(root, context)).checkIns
  }

  @FieldResolver(() => [Contact])
  snoozed(@Ctx() context: ApiContext): Promise<readonly ContactView[]> {
    const { db, viewer } = asMember(context)
    return todaySnoozed(db, viewer)
  }

  @FieldResolver(() => [UpcomingDate])
  dates(@Ctx() context: ApiContext): Promise<readonly UpcomingDateView[]> {
    const { db, viewer } = asMember(context)
    return upcomingDates(db, viewer, { days: daysAhead })
  }

  @FieldResolver(() => [FollowUp])
  followUps(@Ctx() context: ApiContext): Promise<readonly FollowUpView[]> {
    const { db, viewer } = asMember(context)
    return followUpsOwed(db, viewer, { until: addDays(viewer.today, daysAhead) })
  }

  @FieldResolver(() => Int)
  async doneToday(@Root() root: TodayRoot, @Ctx() context: ApiContext): Promise<number> {
    return (await countsOf(root, context)).done
  }
}
