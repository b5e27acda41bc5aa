import type { CohortId } from '@kith/kernel'
import { openingsPage, openingsToModerate } from '@kith/read-model/queries'
import type { OpeningCursor, OpeningFilter as Wanted, OpeningView } from '@kith/read-model/queries'
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import { searchable } from '../contacts/filter.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { asId } from '../graphql/ids.ts'
import { pageSize, toConnection } from '../graphql/paging.ts'
import type { Connection } from '../graphql/paging.ts'
import type { ApiViewer } from '../graphql/viewer.ts'
import { maySeeCohort } from '../workspace/policy.ts'
import { asSeen, findOpening } from './find-opening.ts'
import { OpeningFilter } from './inputs.ts'
import { mayModerate } from './policy.ts'
import { boardStanding, deskOf } from './standing.ts'
import { BoardStanding, Desk, Opening, OpeningConnection } from './types.ts'

/**
 * A filter as statements take it; undefined when it asks for a cohort that is not the viewer's to know of: an audience
 * has other cohorts in it than one's own.
 */
const wantedBy = (viewer: ApiViewer, filter: OpeningFilter | null | undefined): Wanted | undefined => {
  const cohortId = typeof filter?.cohortId === 'string' ? asId<CohortId>(filter.cohortId) : null
  if (cohortId === undefined) return undefined
  if (cohortId !== null && !maySeeCohort(viewer, { id: cohortId, workspaceId: viewer.workspaceId })) return undefined
  return {
    search: searchable(filter?.search ?? ''),
    company: searchable(filter?.company ?? ''),
    location: searchable(filter?.location ?? ''),
    mine: filter?.mine ?? false,
    status: filter?.status ?? null,
    cohortId,
  }
}

const nothing: Connection<OpeningView> = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } }

@Resolver()
export class BoardResolver {
  @Query(() => OpeningConnection, { description: 'The board, newest first.' })
  async openings(
    @Arg('filter', () => OpeningFilter, { nullable: true }) filter: OpeningFilter | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 30 }) first: number | null,
    @Ctx() context: ApiContext,
  ): Promise<Connection<OpeningView>> {
    const member = asMember(context)
    const { services, db, viewer } = member
    const size = pageSize(first, 30)
    const wanted = wantedBy(viewer, filter)
    if (wanted === undefined) return nothing
    const scope = { viewer: viewer.userId, list: 'openings', about: [viewer.workspaceId, wanted] }
    const place = after ? services.cursors.open<OpeningCursor>(scope, after) : null
    const page = await openingsPage(db, viewer, { first: size, after: place, filter: wanted })
    const { edges, pageInfo } = toConnection(page, services.cursors, scope)
    const seen = edges.flatMap(({ cursor, node }) => {
      const opening = asSeen(member, node)
      return opening ? [{ cursor, node: opening }] : []
    })
    return { edges: seen, pageInfo }
  }

  @Query(() => Opening, { nullable: true })
  opening(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): Promise<OpeningView | undefined> {
    return findOpening(asMember(context), id)
  }

  @Query(() => [Opening], { description: 'Admins: what was held back, hidden or reported; oldest first.' })
  async openingsToModerate(@Ctx() context: ApiContext): Promise<readonly OpeningView[]> {
    const { db, viewer } = asMember(context)
    return mayModerate(viewer) ? openingsToModerate(db, viewer) : []
  }

  @Query(() => BoardStanding)
  boardStanding(@Ctx() context: ApiContext): Promise<BoardStanding> {
    return boardStanding(asMember(context))
  }

  @Query(() => Desk)
  desk(@Ctx() context: ApiContext): Promise<Desk> {
    return deskOf(asMember(context))
  }
}
