import { noticesPage, unseenNotices } from '@kith/read-model/queries'
import type { NoticeCursor, NoticeView } from '@kith/read-model/queries'
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { pageSize, toConnection } from '../graphql/paging.ts'
import type { Connection } from '../graphql/paging.ts'
import { keepSeen, seenPosition } from './seen.ts'
import { NoticeConnection, NoticesPayload } from './types.ts'

@Resolver()
export class NoticesResolver {
  @Query(() => NoticeConnection, { description: 'Newest first.' })
  async notices(
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 30 }) first: number | null,
    @Ctx() context: ApiContext,
  ): Promise<Connection<NoticeView>> {
    const { services, db, viewer } = asMember(context)
    const scope = { viewer: viewer.userId, list: 'notices', about: viewer.workspaceId }
    const page = await noticesPage(db, viewer, {
      first: pageSize(first, 30),
      after: after ? services.cursors.open<NoticeCursor>(scope, after) : null,
      seen: await seenPosition(services.system, viewer),
    })
    return toConnection(page, services.cursors, scope)
  }

  @Query(() => Int, { description: 'Counted to 100.' })
  async unseenNotices(@Ctx() context: ApiContext): Promise<number> {
    const { services, db, viewer } = asMember(context)
    return (await unseenNotices(db, viewer, await seenPosition(services.system, viewer))).unseen
  }

  @Mutation(() => NoticesPayload, { description: 'Everything up to now was seen.' })
  async seeNotices(@Ctx() context: ApiContext): Promise<NoticesPayload> {
    const { services, db, viewer } = asMember(context)
    const seen = await seenPosition(services.system, viewer)
    const { newest } = await unseenNotices(db, viewer, seen)
    if (newest > seen) {
      await keepSeen(services.system, viewer, newest)
      services.live.tell(viewer.userId, { topics: ['notices'], contactIds: [], importId: null })
    }
    const { unseen } = await unseenNotices(db, viewer, newest)
    return { ok: true, refusal: null, isStale: false, unseen }
  }
}
