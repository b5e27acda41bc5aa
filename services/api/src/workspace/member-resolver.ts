import type { CohortId, UserId } from '@kith/kernel'
import { memberById, memberCount, memberPage } from '@kith/read-model/queries'
import type { MemberCursor } from '@kith/read-model/queries'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { searchable } from '../contacts/filter.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { ActivityLevel } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { asId } from '../graphql/ids.ts'
import { pageSize, toConnection } from '../graphql/paging.ts'
import { maySeeEmailOf } from './policy.ts'
import { Member, MemberConnection, MemberFilter } from './types/member.ts'

type Row = NonNullable<Awaited<ReturnType<typeof memberById>>>

@ArgsType()
class MembersArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50 })
  first?: number | null

  @Field(() => String, { nullable: true })
  after?: string | null

  @Field(() => MemberFilter, { nullable: true })
  filter?: MemberFilter | null
}

/** A filter as statements take it: clean text, nothing that was left out. */
interface Wanted {
  readonly search?: string
  readonly role?: NonNullable<MemberFilter['role']>
  readonly cohortId?: CohortId
}

const wantedBy = (filter: MemberFilter | null | undefined): Wanted | undefined => {
  const search = searchable(filter?.search ?? '')
  const cohortId = typeof filter?.cohortId === 'string' ? asId<CohortId>(filter.cohortId) : null
  // What is no id is the id of nothing.
  if (cohortId === undefined) return undefined
  return {
    ...(search === '' ? {} : { search }),
    ...(filter?.role ? { role: filter.role } : {}),
    ...(cohortId === null ? {} : { cohortId }),
  }
}

type Counted = Omit<MemberConnection, 'totalCount'> & { readonly wanted: Wanted | undefined }

@Resolver(() => MemberConnection)
export class MemberConnectionResolver {
  /** A statement of its own, and only when somebody wants to know. */
  @FieldResolver(() => Int)
  totalCount(@Root() { wanted }: Counted, @Ctx() context: ApiContext): Promise<number> | number {
    const { db, viewer } = asMember(context)
    return wanted === undefined ? 0 : memberCount(db, viewer, wanted)
  }
}

@Resolver(() => Member)
export class MemberResolver {
  @Query(() => MemberConnection, { description: 'Admins.' })
  async members(
    @Args(() => MembersArguments) args: MembersArguments,
    @Ctx() context: ApiContext,
  ): Promise<Omit<Counted, 'totalCount'>> {
    const { services, db, viewer } = asMember(context)
    const first = pageSize(args.first, 50)
    const wanted = wantedBy(args.filter)
    if (wanted === undefined) return { edges: [], pageInfo: { hasNextPage: false, endCursor: null }, wanted }
    const scope = { viewer: viewer.userId, list: 'members', about: [viewer.workspaceId, wanted] }
    const after = args.after ? services.cursors.open<MemberCursor>(scope, args.after) : null
    const page = await memberPage(db, viewer, { first, after, filter: wanted })
    return { ...toConnection(page, services.cursors, scope), wanted }
  }

  @Query(() => Member, { nullable: true, description: 'Admins.' })
  async member(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): Promise<Row | undefined> {
    const { db, viewer } = asMember(context)
    const userId = asId<UserId>(id)
    return userId === undefined ? undefined : memberById(db, viewer, userId)
  }

  @FieldResolver(() => String, { description: 'Admins see it.' })
  email(@Root() member: Row, @Ctx() context: ApiContext): string {
    return maySeeEmailOf(asMember(context).viewer, member) ? member.email : ''
  }

  @FieldResolver(() => ActivityLevel)
  async activity(@Root() member: Row, @Ctx() context: ApiContext): Promise<EnumValue<typeof ActivityLevel>> {
    return (await asMember(context).loaders.activity.load(member.id)) ?? 'never'
  }

  @FieldResolver(() => Boolean)
  hasSecondFactor(@Root() member: Row, @Ctx() context: ApiContext): Promise<boolean> {
    return asMember(context).loaders.secondFactor.load(member.id)
  }

  @FieldResolver(() => Boolean)
  you(@Root() member: Row, @Ctx() context: ApiContext): boolean {
    return member.id === asMember(context).viewer.userId
  }
}
