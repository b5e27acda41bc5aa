import { accept, isSame, nothing, reject } from '@kith/kernel'
import type { ContactCommandOf as Command } from './commands.ts'
import type { Data, Outcome } from './outcome.ts'
import { shownAt } from './sharing.ts'
import type { ContactState, Person } from './state.ts'

/** A contact that exists, in whatever standing. */
type Existing = Exclude<ContactState, { readonly status: 'none' }>

export const setDoNotContact = ({ contactId, reason }: Data<'SetDoNotContact'>, { doNotContact }: Person): Outcome =>
  doNotContact.kind === 'set' && doNotContact.reason === reason
    ? nothing()
    : accept({ type: 'contact.do-not-contact-set', data: { contactId, reason } })

export const clearDoNotContact = ({ contactId }: Data<'ClearDoNotContact'>, person: Person): Outcome =>
  person.doNotContact.kind === 'clear'
    ? nothing()
    : accept({ type: 'contact.do-not-contact-cleared', data: { contactId } })

export const shareContact = ({ contactId, cohortId, level }: Data<'ShareContact'>, person: Person): Outcome => {
  const before = person.sharedWith.get(cohortId)
  const shown = { level, ...shownAt(level, person) }
  return before !== undefined && isSame(before, shown)
    ? nothing()
    : accept({ type: 'contact.shared', data: { contactId, cohortId, ...shown } })
}

export const unshareContact = ({ contactId, cohortId }: Data<'UnshareContact'>, person: Person): Outcome =>
  person.sharedWith.has(cohortId) ? accept({ type: 'contact.unshared', data: { contactId, cohortId } }) : nothing()

export const archiveContact = ({ contactId }: Data<'ArchiveContact'>, state: Existing): Outcome => {
  switch (state.status) {
    case 'active':
      return accept({ type: 'contact.archived', data: { contactId } })
    case 'archived':
      return nothing()
    case 'merged':
      return reject('CONTACT_MERGED')
    case 'erased':
      return reject('CONTACT_ERASED')
  }
}

export const restoreContact = ({ contactId }: Data<'RestoreContact'>, state: Existing): Outcome => {
  switch (state.status) {
    case 'active':
      return nothing()
    case 'archived':
      return accept({ type: 'contact.restored', data: { contactId } })
    case 'merged':
      return reject('CONTACT_MERGED')
    case 'erased':
      return reject('CONTACT_ERASED')
  }
}

/** Archives a contact into another one. Interactions stay where they are; undoing loses nothing. */
export const mergeContact = ({ contactId, intoContactId }: Data<'MergeContact'>, state: Existing): Outcome => {
  if (state.status === 'erased') return reject('CONTACT_ERASED')
  if (state.status === 'archived') return reject('CONTACT_ARCHIVED')
  if (state.status === 'merged') return state.into === intoContactId ? nothing() : reject('CONTACT_MERGED')
  if (contactId === intoContactId) return reject('MERGE_INTO_ITSELF', { field: 'intoContactId' })
  return accept({ type: 'contact.merged', data: { contactId, intoContactId } })
}

export const undoMerge = ({ contactId }: Data<'UndoMerge'>, state: Existing): Outcome => {
  if (state.status === 'erased') return reject('CONTACT_ERASED')
  if (state.status !== 'merged') return nothing()
  return accept({ type: 'contact.merge-undone', data: { contactId, fromContactId: state.into } })
}

/** For good, from whatever standing. */
export const eraseContact = ({ contactId }: Data<'EraseContact'>, state: Existing): Outcome =>
  state.status === 'erased' ? nothing() : accept({ type: 'contact.erased', data: { contactId } })

/** What the contact says by a link in an update; it holds in whatever standing, also after a merge is undone. */
export const wishForUpdates = (
  { type, data: { contactId, by } }: Command<'RefuseUpdates' | 'ResumeUpdates'>,
  state: Existing,
): Outcome => {
  if (by !== 'system') return reject('NOT_FOUND')
  if (state.status === 'erased') return nothing()
  const refuses = type === 'RefuseUpdates'
  if (state.person.updatesRefused === refuses) return nothing()
  return accept({ type: refuses ? 'contact.updates-refused' : 'contact.updates-resumed', data: { contactId } })
}
