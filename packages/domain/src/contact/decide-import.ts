import { accept, deterministicId, nothing, reject } from '@kith/kernel'
import { actsFor } from '../shared/input.ts'
import { told } from './decide-details.ts'
import { employmentEvents } from './decide-employment.ts'
import type { ContactEvent } from './events.ts'
import { acceptAll } from './outcome.ts'
import type { Data, Outcome } from './outcome.ts'
import { currentEmployment } from './state.ts'
import type { ContactState, Employment, Person } from './state.ts'

type Row = Data<'TakeImportedRow'>

/** Whether the row tells of another job than `held`; what the file leaves empty tells nothing. */
const differs = (row: Row, held: Pick<Employment, 'company' | 'position'>): boolean =>
  (!!row.company && row.company !== held.company) || (!!row.position && row.position !== held.position)

/** A new job, unless the owner typed the one of today, or the file only repeats what the last one said. */
const jobChange = (row: Row, person: Person): readonly ContactEvent[] => {
  const { contactId, importId } = row
  const held = currentEmployment(person)
  if (held !== undefined && held.importId === null) return []
  const known = held ?? person.provenance.lastSaid ?? { company: '', position: '' }
  if (!differs(row, known)) return []
  return employmentEvents({ contactId, importId }, person, {
    employmentId: deterministicId('employment', contactId, importId),
    company: row.company ?? '',
    position: row.position ?? '',
    from: null,
    to: null,
    current: true,
  })
}

/** Fills an address where none is known, unless the owner emptied it. */
const emailFill = ({ contactId, importId, emails }: Row, person: Person): readonly ContactEvent[] =>
  emails && emails.length > 0 && person.emails.length === 0 && !person.provenance.emailsTyped
    ? [{ type: 'contact.details-changed', data: { contactId, emails, importId } }]
    : []

/**
 * What a row of an import changes about a person whom it meets: a job that changed, an e-mail that was missing. Never
 * what the owner typed; and each import speaks once, so that a repeated row changes nothing.
 */
export const changesFromRow = (row: Row, person: Person): readonly ContactEvent[] =>
  person.provenance.heardFrom.includes(row.importId) ? [] : [...jobChange(row, person), ...emailFill(row, person)]

/** Adds whom the owner does not have yet; see `changesFromRow` for whom they have. */
export const takeImportedRow = (row: Row, state: ContactState): Outcome => {
  const { contactId, ownerId, importId, name, connectedOn, by } = row
  if (!actsFor(by, ownerId)) return reject('NOT_FOUND')
  if (state.status === 'none') {
    const known = { ...told(row), ...(connectedOn === undefined ? {} : { connectedOn }) }
    return accept({ type: 'contact.added', data: { contactId, ownerId, source: 'linkedin', importId, name, ...known } })
  }
  const holder = state.status === 'erased' ? state.ownerId : state.person.ownerId
  if (holder !== ownerId) return reject('NOT_FOUND')
  switch (state.status) {
    case 'active':
      return acceptAll(changesFromRow(row, state.person))
    case 'archived':
      // Whom the owner put away stays away; only what an undone import took comes back.
      return state.undoneImportId === null || state.undoneImportId === importId
        ? nothing()
        : accept<ContactEvent>(
            { type: 'contact.restored', data: { contactId, importId } },
            ...changesFromRow(row, state.person),
          )
    case 'merged':
      return nothing()
    case 'erased':
      return reject('CONTACT_ERASED')
  }
}

/**
 * Takes away what an undone import brought, when nobody but imports has touched it since. "Nothing" means kept, or gone
 * already: `leftWithImport` tells which.
 */
export const archiveForUndoneImport = (
  { contactId, importId, workedWith }: Data<'ArchiveForUndoneImport'>,
  state: Exclude<ContactState, { readonly status: 'none' }>,
): Outcome => {
  if (state.status !== 'active' || workedWith) return nothing()
  const { broughtBy, touchedByOwner } = state.person.provenance
  if (broughtBy !== importId || touchedByOwner) return nothing()
  return accept({ type: 'contact.archived', data: { contactId, undoneImportId: importId } })
}
