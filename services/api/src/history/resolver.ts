import { historyPage } from '@kith/read-model/queries'
import type { ContactView, HistoryCursor, HistoryView } from '@kith/read-model/queries'
import type { ContactId } from '@kith/kernel'
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { Contact } from '../contacts/types/contact.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { pageSize, toConnection } from '../graphql/paging.ts'
import type { Connection } from '../graphql/paging.ts'
import { HistoryConnection } from './types.ts'

interface Wanted {
  readonly contactId: ContactId | null
  readonly first: number | null
  readonly after: string | null
}

const load = async (context: ApiContext, { contactId, first, after }: Wanted): Promise<Connection<HistoryView>> => {
  const { services, db, viewer } = asMember(context)
  const scope = { viewer: viewer.userId, list: 'history', about: contactId }
  const page = await historyPage(db, viewer, {
    contactId,
    first: pageSize(first, 30),
    after: after ? services.cursors.open<HistoryCursor>(scope, after) : null,
  })
  return toConnection(page, services.cursors, scope)
}

@Resolver()
export class HistoryResolver {
  @Query(() => HistoryConnection, { description: 'Everything that the viewer may see, newest first.' })
  history(
    @Arg('first', () => Int, { nullable: true, defaultValue: 30 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Connection<HistoryView>> {
    return load(context, { contactId: null, first, after })
  }
}

@Resolver(() => Contact)
export class ContactHistoryResolver {
  @FieldResolver(() => HistoryConnection)
  history(
    @Root() contact: ContactView,
    @Arg('first', () => Int, { nullable: true, defaultValue: 30 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Connection<HistoryView>> {
    return load(context, { contactId: contact.id, first, after })
  }
}
