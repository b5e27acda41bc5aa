import { timelinePage } from '@kith/read-model/queries'
import type { ContactView, InteractionView, TimelineCursor } from '@kith/read-model/queries'
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Contact } from '../contacts/types/contact.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { pageSize, toConnection } from '../graphql/paging.ts'
import type { Connection } from '../graphql/paging.ts'
import { InteractionConnection } from './types.ts'

@Resolver(() => Contact)
export class TimelineResolver {
  @FieldResolver(() => InteractionConnection)
  async timeline(
    @Root() contact: ContactView,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Connection<InteractionView>> {
    const { services, db, viewer } = asMember(context)
    const scope = { viewer: viewer.userId, list: 'timeline', about: contact.id }
    const page = await timelinePage(db, viewer, {
      contactId: contact.id,
      first: pageSize(first, 20),
      after: after ? services.cursors.open<TimelineCursor>(scope, after) : null,
    })
    return toConnection(page, services.cursors, scope)
  }
}
