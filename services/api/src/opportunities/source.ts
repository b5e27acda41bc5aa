import { cleanLine } from '@kith/domain'
import type { OpportunitySource } from '@kith/domain'
import type { ContactId, GatheringId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import { findOpening } from '../board/find-opening.ts'
import type { MemberContext } from '../graphql/context.ts'
import { asId } from '../graphql/ids.ts'
import type { OpportunitySourceInput } from './inputs.ts'

/** A source that the viewer may name, or the field with which it is refused. */
export type NamedSource =
  | { readonly source: OpportunitySource; readonly field?: never }
  | { readonly source?: never; readonly field: 'contactId' | 'openingId' | 'gatheringId' }

/** An opening that the viewer may see, as a source. */
export const openingSource = async (member: MemberContext, id: string | null | undefined): Promise<NamedSource> => {
  const opening = await findOpening(member, id ?? '')
  return opening === undefined ? { field: 'openingId' } : { source: { kind: 'opening', openingId: opening.id } }
}

/** What the caller names as a source, once it is sure that they may: their own contact, an opening that they see. */
export const namedSource = async (member: MemberContext, input: OpportunitySourceInput): Promise<NamedSource> => {
  switch (input.kind) {
    case 'contact': {
      const contactId = asId<ContactId>(input.contactId ?? '')
      const contact = contactId === undefined ? undefined : await member.loaders.contact.load(contactId)
      return contact === undefined ? { field: 'contactId' } : { source: { kind: 'contact', contactId: contact.id } }
    }
    case 'opening':
      return openingSource(member, input.openingId)
    case 'gathering': {
      // There are no gatherings yet that an id could name; the same words of the same person are the same gathering.
      const { viewer } = member
      const where = cleanLine(input.where ?? '')
      if (typeof input.gatheringId === 'string' || where === '') return { field: 'gatheringId' }
      const gatheringId = deterministicId('gathering', viewer.workspaceId, viewer.userId, where.toLowerCase())
      return { source: { kind: 'gathering', gatheringId: gatheringId as GatheringId } }
    }
    case 'board':
    case 'cold':
      return { source: { kind: input.kind } }
  }
}
