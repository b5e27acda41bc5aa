import type { CohortId, ContactId } from '@kith/kernel'
import type { ContactView } from '@kith/read-model/queries'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { refused } from '../graphql/act.ts'
import type { Outcome } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext, MemberContext } from '../graphql/context.ts'
import { asId } from '../graphql/ids.ts'
import { mayShareWith } from './policy.ts'
import { mostContacts, setSharing, tooMany } from './set-sharing.ts'
import { SetSharingInput, SharingPayload } from './types.ts'

const without = (outcome: Outcome): SharingPayload => ({ ...outcome, changed: 0, contacts: [] })

/** The viewer's own among the contacts; undefined when any of the ids is of something else. */
const ownContacts = async (
  { loaders }: MemberContext,
  ids: readonly string[],
): Promise<readonly ContactId[] | undefined> => {
  const contactIds = [...new Set(ids)].map((id) => asId<ContactId>(id))
  const known = contactIds.filter((id) => id !== undefined)
  if (known.length < contactIds.length) return undefined
  const found = await Promise.all(known.map((id) => loaders.contact.load(id)))
  return found.every((contact) => contact !== undefined) ? known : undefined
}

@Resolver()
export class SharingMutations {
  @Mutation(() => SharingPayload, { description: 'At most 500 contacts at once; hidden takes the share back.' })
  async setSharing(
    @Arg('input', () => SetSharingInput) input: SetSharingInput,
    @Ctx() context: ApiContext,
  ): Promise<SharingPayload> {
    const member = asMember(context)
    const { viewer, loaders } = member
    if (input.contactIds.length > mostContacts) return without(tooMany)
    const cohortId = asId<CohortId>(input.cohortId)
    if (cohortId === undefined || !mayShareWith(viewer, { id: cohortId, workspaceId: viewer.workspaceId }))
      return without(refused({ code: 'NOT_FOUND', field: 'cohortId' }))
    const contactIds = await ownContacts(member, input.contactIds)
    if (contactIds === undefined) return without(refused({ code: 'NOT_FOUND', field: 'contactIds' }))
    const { commandId, level } = input
    const { outcome, changed } = await setSharing(member, { commandId, contactIds, cohortId, level })
    loaders.contact.clearAll()
    loaders.shares.clearAll()
    const contacts = await Promise.all(contactIds.map((id) => loaders.contact.load(id)))
    const shown = contacts.filter((contact): contact is ContactView => contact !== undefined)
    return { ...outcome, changed, contacts: shown as unknown as SharingPayload['contacts'] }
  }
}
