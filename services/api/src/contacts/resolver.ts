import type { CalendarDate, ContactId } from '@kith/kernel'
import { contactAsOf, contactCount, contactPage, findContacts, tagCounts } from '@kith/read-model/queries'
import type { ContactCursor, ContactDetails, ContactView } from '@kith/read-model/queries'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { ContactSort } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { asId } from '../graphql/ids.ts'
import { pageSize, toConnection } from '../graphql/paging.ts'
import { CalendarDateScalar } from '../graphql/scalars.ts'
import { cleanFilter, searchable } from './filter.ts'
import type { ListFilter } from './filter.ts'
import { ContactConnection, ContactFilter, TagCount } from './types/connection.ts'
import { Contact } from './types/contact.ts'
import { Employment, Fact, ImportantDate, Note } from './types/person-page.ts'
import { ContactSnapshot } from './types/snapshot.ts'

@ArgsType()
class ContactsArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50 })
  first?: number | null

  @Field(() => String, { nullable: true })
  after?: string | null

  @Field(() => ContactFilter, { nullable: true })
  filter?: ContactFilter | null

  @Field(() => ContactSort, { nullable: true, defaultValue: 'name' })
  sort?: EnumValue<typeof ContactSort> | null
}

type Counted = ContactConnection & { readonly filter: ListFilter }

@Resolver(() => ContactConnection)
export class ContactConnectionResolver {
  /** A statement of its own, and only when somebody wants to know. */
  @FieldResolver(() => Int)
  totalCount(@Root() connection: Counted, @Ctx() context: ApiContext): Promise<number> {
    const { db, viewer } = asMember(context)
    return contactCount(db, viewer, connection.filter)
  }
}

@Resolver(() => Contact)
export class ContactResolver {
  @Query(() => ContactConnection)
  async contacts(
    @Args(() => ContactsArguments) args: ContactsArguments,
    @Ctx() context: ApiContext,
  ): Promise<Omit<Counted, 'totalCount'>> {
    const { services, db, viewer } = asMember(context)
    const first = pageSize(args.first, 50)
    const filter = cleanFilter(args.filter)
    const sort = args.sort ?? 'name'
    const scope = { viewer: viewer.userId, list: 'contacts', about: [filter, sort] }
    const after = args.after ? services.cursors.open<ContactCursor>(scope, args.after) : null
    const page = await contactPage(db, viewer, { first, after, filter, sort })
    return { ...toConnection(page, services.cursors, scope), filter }
  }

  @Query(() => Contact, { nullable: true })
  async contact(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): Promise<ContactView | undefined> {
    const contactId = asId<ContactId>(id)
    return contactId === undefined ? undefined : asMember(context).loaders.contact.load(contactId)
  }

  @Query(() => [Contact], {
    description: 'For the palette and the person field: recent first when text is empty; at most 20.',
  })
  findContacts(
    @Arg('text', () => String) text: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: 8 }) first: number | null,
    @Ctx() context: ApiContext,
  ): Promise<readonly ContactView[]> {
    const { db, viewer } = asMember(context)
    return findContacts(db, viewer, { text: searchable(text), first: pageSize(first, 8, 20) })
  }

  @Query(() => [TagCount])
  tags(@Ctx() context: ApiContext): Promise<readonly TagCount[]> {
    const { db, viewer } = asMember(context)
    return tagCounts(db, viewer)
  }

  @FieldResolver(() => [Employment])
  async employment(@Root() contact: ContactView, @Ctx() context: ApiContext): Promise<readonly Employment[]> {
    return (await detailsOf(contact, context))?.employment ?? []
  }

  @FieldResolver(() => [Fact])
  async facts(@Root() contact: ContactView, @Ctx() context: ApiContext): Promise<readonly Fact[]> {
    return (await detailsOf(contact, context))?.facts ?? []
  }

  @FieldResolver(() => [Note])
  async notes(@Root() contact: ContactView, @Ctx() context: ApiContext): Promise<readonly Note[]> {
    return (await detailsOf(contact, context))?.notes ?? []
  }

  @FieldResolver(() => [ImportantDate])
  async importantDates(@Root() contact: ContactView, @Ctx() context: ApiContext): Promise<readonly ImportantDate[]> {
    return (await detailsOf(contact, context))?.importantDates ?? []
  }

  @FieldResolver(() => ContactSnapshot, {
    nullable: true,
    description: 'How the person looked at the end of that day.',
  })
  async asOf(
    @Root() contact: ContactView,
    @Arg('date', () => CalendarDateScalar) date: CalendarDate,
    @Ctx() context: ApiContext,
  ): Promise<ContactSnapshot | undefined> {
    const { db, viewer } = asMember(context)
    return contactAsOf(db, viewer, { contactId: contact.id, date }) as Promise<ContactSnapshot | undefined>
  }
}

const detailsOf = (contact: ContactView, context: ApiContext): Promise<ContactDetails | undefined> =>
  asMember(context).loaders.details.load(contact.id)
