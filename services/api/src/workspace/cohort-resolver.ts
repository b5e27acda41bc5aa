import type { CohortId } from '@kith/kernel'
import { cohortActivity, cohortById, cohortMembers, cohortsOf } from '@kith/read-model/queries'
import type { CohortMemberView, CohortView } from '@kith/read-model/queries'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { ActivityLevel } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { asId } from '../graphql/ids.ts'
import { belongsTo, mayCoach, maySeeActivityOf, maySeeCohort } from './policy.ts'
import { Cohort, CohortActivity, CohortMember } from './types/cohort.ts'

/** A member of a cohort, with whether the viewer looks after it. */
type Seen = CohortMemberView & { readonly coached: boolean }

@Resolver(() => Cohort)
export class CohortResolver {
  @Query(() => [Cohort], { description: "The viewer's cohorts; an admin's: all of the workspace." })
  async cohorts(@Ctx() context: ApiContext): Promise<readonly CohortView[]> {
    const { db, viewer } = asMember(context)
    return (await cohortsOf(db, viewer)).filter((cohort) => maySeeCohort(viewer, cohort))
  }

  @Query(() => Cohort, { nullable: true })
  async cohort(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): Promise<CohortView | undefined> {
    const { db, viewer } = asMember(context)
    const cohortId = asId<CohortId>(id)
    const cohort = cohortId === undefined ? undefined : await cohortById(db, viewer, cohortId)
    return cohort && maySeeCohort(viewer, cohort) ? cohort : undefined
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer is in it.' })
  mine(@Root() cohort: CohortView, @Ctx() context: ApiContext): boolean {
    return belongsTo(asMember(context).viewer, cohort)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer looks after it: a coach of it, or an admin.' })
  coached(@Root() cohort: CohortView, @Ctx() context: ApiContext): boolean {
    return mayCoach(asMember(context).viewer, cohort)
  }

  @FieldResolver(() => [CohortMember])
  async members(@Root() cohort: CohortView, @Ctx() context: ApiContext): Promise<readonly Seen[]> {
    const { db, viewer } = asMember(context)
    const coached = maySeeActivityOf(viewer, cohort)
    return (await cohortMembers(db, viewer, cohort.id)).map((member) => ({ ...member, coached }))
  }

  @FieldResolver(() => CohortActivity, {
    nullable: true,
    description: 'For those who look after it; null for everybody else.',
  })
  async activity(@Root() cohort: CohortView, @Ctx() context: ApiContext): Promise<CohortActivity | undefined> {
    const { db, viewer } = asMember(context)
    return maySeeActivityOf(viewer, cohort) ? cohortActivity(db, viewer, cohort.id) : undefined
  }
}

@Resolver(() => CohortMember)
export class CohortMemberResolver {
  @FieldResolver(() => ActivityLevel, { nullable: true })
  async activity(
    @Root() member: Seen,
    @Ctx() context: ApiContext,
  ): Promise<EnumValue<typeof ActivityLevel> | undefined> {
    return member.coached ? asMember(context).loaders.activity.load(member.id) : undefined
  }
}
