import { barAgainst, fillUpdate, updateFields } from '@kith/domain'
import type { ContactId, UpdateId } from '@kith/kernel'
import {
  chosenFacts,
  possibleRecipients,
  updateById,
  updateCandidates,
  updateFacts,
  updatePage,
  updateRecipients,
} from '@kith/read-model/queries'
import type {
  CandidateCursor,
  UpdateCandidateView,
  UpdateCursor,
  UpdateRecipientView,
  UpdateView,
} from '@kith/read-model/queries'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { cleanFilter } from '../contacts/filter.ts'
import { ContactFilter } from '../contacts/types/connection.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { asId } from '../graphql/ids.ts'
import { pageSize, toConnection } from '../graphql/paging.ts'
import type { Connection } from '../graphql/paging.ts'
import { myNameOf } from './my-name.ts'
import {
  NetworkUpdate,
  NetworkUpdateConnection,
  UpdateCandidateConnection,
  UpdatePreview,
  UpdateRecipient,
} from './types.ts'

@Resolver(() => NetworkUpdate)
export class UpdateResolver {
  @Query(() => NetworkUpdateConnection, { description: "The viewer's, newest first." })
  async networkUpdates(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Connection<UpdateView>> {
    const { services, db, viewer } = asMember(context)
    const scope = { viewer: viewer.userId, list: 'updates' }
    const page = await updatePage(db, viewer, {
      first: pageSize(first, 20),
      after: after ? services.cursors.open<UpdateCursor>(scope, after) : null,
    })
    return toConnection(page, services.cursors, scope)
  }

  @Query(() => NetworkUpdate, { nullable: true })
  async networkUpdate(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): Promise<UpdateView | undefined> {
    const { db, viewer } = asMember(context)
    const updateId = asId<UpdateId>(id)
    return updateId && updateById(db, viewer, updateId)
  }

  @Query(() => UpdateCandidateConnection, { description: "The viewer's people by name." })
  async updateCandidates(
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('filter', () => ContactFilter, { nullable: true }) asked: ContactFilter | null,
    @Ctx() context: ApiContext,
  ): Promise<Connection<UpdateCandidateView>> {
    const { services, db, viewer } = asMember(context)
    const filter = cleanFilter(asked)
    const scope = { viewer: viewer.userId, list: 'update-candidates', about: filter }
    const page = await updateCandidates(db, viewer, {
      first: pageSize(first, 50),
      after: after ? services.cursors.open<CandidateCursor>(scope, after) : null,
      filter,
    })
    return toConnection(page, services.cursors, scope)
  }

  @Query(() => [ID], { description: 'Those whom the filter leaves and nothing bars, by name; at most 200.' })
  possibleRecipients(
    @Arg('filter', () => ContactFilter, { nullable: true }) asked: ContactFilter | null,
    @Ctx() context: ApiContext,
  ): Promise<readonly string[]> {
    const { db, viewer } = asMember(context)
    return possibleRecipients(db, viewer, cleanFilter(asked))
  }

  @Query(() => UpdatePreview, { nullable: true })
  async updatePreview(
    @Arg('id', () => ID) id: string,
    @Arg('contactId', () => ID) contact: string,
    @Ctx() context: ApiContext,
  ): Promise<UpdatePreview | undefined> {
    const member = asMember(context)
    const { db, viewer } = member
    const [updateId, contactId] = [asId<UpdateId>(id), asId<ContactId>(contact)]
    if (!updateId || !contactId) return undefined
    const [update, [facts], myName] = await Promise.all([
      updateById(db, viewer, updateId),
      updateFacts(db, viewer, [contactId]),
      myNameOf(member),
    ])
    if (!update || !facts) return undefined
    return { contactId, ...fillUpdate(update, facts, myName), bar: barAgainst(facts, viewer.today) }
  }

  @FieldResolver(() => [String])
  fields(): readonly string[] {
    return updateFields
  }

  @FieldResolver(() => [UpdateRecipient])
  recipients(@Root() update: UpdateView, @Ctx() context: ApiContext): Promise<readonly UpdateRecipientView[]> {
    const { db, viewer } = asMember(context)
    return updateRecipients(db, viewer, update.id)
  }

  @FieldResolver(() => [ID])
  async wouldPass(@Root() update: UpdateView, @Ctx() context: ApiContext): Promise<readonly string[]> {
    if (update.status !== 'draft') return []
    const member = asMember(context)
    const { db, viewer } = member
    const [chosen, myName] = await Promise.all([chosenFacts(db, viewer, update.id), myNameOf(member)])
    return chosen
      .filter(
        ({ facts }) =>
          !facts || barAgainst(facts, viewer.today) || fillUpdate(update, facts, myName).missing.length > 0,
      )
      .map(({ chosenId }) => chosenId)
  }
}
