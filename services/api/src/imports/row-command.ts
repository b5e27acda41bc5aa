import type { ContactCommandOf } from '@kith/domain'
import type { Person } from '@kith/interchange'
import { importedContactId } from '@kith/interchange'
import type { ImportId, UserId } from '@kith/kernel'

export type RowCommand = ContactCommandOf<'TakeImportedRow'>

/** What a row of a list asks for. */
export const rowCommand = (ownerId: UserId, importId: ImportId, person: Person): RowCommand => ({
  type: 'TakeImportedRow',
  data: {
    contactId: importedContactId(ownerId, person),
    ownerId,
    importId,
    by: ownerId,
    name: person.name,
    ...(person.company === '' ? {} : { company: person.company }),
    ...(person.position === '' ? {} : { position: person.position }),
    ...(person.email === '' ? {} : { emails: [person.email] }),
    ...(person.profileUrl === '' ? {} : { profileUrl: person.profileUrl }),
    ...(person.connectedOn === null ? {} : { connectedOn: person.connectedOn }),
  },
})
