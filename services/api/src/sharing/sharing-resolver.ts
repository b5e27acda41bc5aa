import type { CohortId } from '@kith/kernel'
import { cohortById, mySharesPage, sharePreview, sharedCompanies } from '@kith/read-model/queries'
import type { CohortView, ContactView } from '@kith/read-model/queries'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { searchable } from '../contacts/filter.ts'
import { Contact } from '../contacts/types/contact.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { asId } from '../graphql/ids.ts'
import { pageSize } from '../graphql/paging.ts'
import { Cohort } from '../workspace/types/cohort.ts'
import { mayShareWith, maySeeSharedWith } from './policy.ts'
import { ContactShare, MyShare, SharePreview, SharedCompany } from './types.ts'

@Resolver(() => Contact)
export class ContactSharesResolver {
  @FieldResolver(() => [ContactShare])
  shares(@Root() contact: ContactView, @Ctx() context: ApiContext): Promise<readonly ContactShare[]> {
    return asMember(context).loaders.shares.load(contact.id)
  }
}

@Resolver(() => Cohort)
export class SharedCompaniesResolver {
  @FieldResolver(() => [SharedCompany], {
    description: "What members chose to share, by company: everybody's but the viewer's own.",
  })
  async sharedCompanies(
    @Root() cohort: CohortView,
    @Arg('search', () => String, { nullable: true, defaultValue: '' }) search: string | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Ctx() context: ApiContext,
  ): Promise<readonly SharedCompany[]> {
    const { db, viewer } = asMember(context)
    if (!maySeeSharedWith(viewer, cohort)) return []
    const wanted = { cohortId: cohort.id, search: searchable(search ?? ''), first: pageSize(first, 50) }
    return sharedCompanies(db, viewer, wanted)
  }
}

type Previewed = SharePreview & { readonly cohort: { readonly id: CohortId } }

@Resolver(() => SharePreview)
export class SharePreviewResolver {
  @Query(() => SharePreview, { nullable: true })
  async sharePreview(
    @Arg('cohortId', () => ID) cohortId: string,
    @Ctx() context: ApiContext,
  ): Promise<Previewed | undefined> {
    const { db, viewer } = asMember(context)
    const id = asId<CohortId>(cohortId)
    const cohort = id === undefined ? undefined : await cohortById(db, viewer, id)
    return cohort && mayShareWith(viewer, cohort) ? sharePreview(db, viewer, cohort.id) : undefined
  }

  @FieldResolver(() => [MyShare])
  shares(
    @Root() preview: Previewed,
    @Arg('first', () => Int, { nullable: true, defaultValue: 100 }) first: number | null,
    @Ctx() context: ApiContext,
  ): Promise<readonly MyShare[]> {
    const { db, viewer } = asMember(context)
    return mySharesPage(db, viewer, { cohortId: preview.cohort.id, first: pageSize(first, 100) })
  }
}
