import { accept, isSame, nothing, reject } from '@kith/kernel'
import { mostTags } from './commands.ts'
import type { Data, Outcome } from './outcome.ts'
import type { Person } from './state.ts'

export const addImportantDate = (data: Data<'AddImportantDate'>, person: Person): Outcome => {
  const { contactId, dateId, by: _by, ...date } = data
  if (date.kind === 'custom' && date.label === '') return reject('TEXT_MISSING', { field: 'label' })
  const known = person.importantDates.get(dateId)
  if (known !== undefined) return isSame(known, date) ? nothing() : reject('ALREADY_EXISTS')
  return accept({ type: 'contact.important-date-added', data: { contactId, dateId, ...date } })
}

export const removeImportantDate = ({ contactId, dateId }: Data<'RemoveImportantDate'>, person: Person): Outcome =>
  person.importantDates.has(dateId)
    ? accept({ type: 'contact.important-date-removed', data: { contactId, dateId } })
    : nothing()

export const addFact = ({ contactId, factId, text }: Data<'AddFact'>, person: Person): Outcome => {
  const known = person.facts.get(factId)
  if (known !== undefined) return known === text ? nothing() : reject('ALREADY_EXISTS')
  return accept({ type: 'contact.fact-added', data: { contactId, factId, text } })
}

export const removeFact = ({ contactId, factId }: Data<'RemoveFact'>, person: Person): Outcome =>
  person.facts.has(factId) ? accept({ type: 'contact.fact-removed', data: { contactId, factId } }) : nothing()

export const addNote = ({ contactId, noteId, text }: Data<'AddNote'>, person: Person): Outcome => {
  const known = person.notes.get(noteId)
  if (known !== undefined) return known === text ? nothing() : reject('ALREADY_EXISTS')
  return accept({ type: 'contact.note-added', data: { contactId, noteId, text } })
}

export const correctNote = ({ contactId, noteId, text }: Data<'CorrectNote'>, person: Person): Outcome => {
  const known = person.notes.get(noteId)
  if (known === undefined) return reject('NOT_FOUND', { field: 'noteId' })
  return known === text ? nothing() : accept({ type: 'contact.note-corrected', data: { contactId, noteId, text } })
}

export const removeNote = ({ contactId, noteId }: Data<'RemoveNote'>, person: Person): Outcome =>
  person.notes.has(noteId) ? accept({ type: 'contact.note-removed', data: { contactId, noteId } }) : nothing()

/** The tag as it is carried: "Berlin" and "berlin" are one tag. */
const carried = (person: Person, tag: string): string | undefined =>
  person.tags.find((one) => one.toLowerCase() === tag.toLowerCase())

export const addTag = ({ contactId, tag }: Data<'AddTag'>, person: Person): Outcome => {
  if (carried(person, tag) !== undefined) return nothing()
  if (person.tags.length >= mostTags) return reject('TOO_MANY_TAGS', { field: 'tag', detail: { limit: mostTags } })
  return accept({ type: 'contact.tagged', data: { contactId, tag } })
}

export const removeTag = ({ contactId, tag }: Data<'RemoveTag'>, person: Person): Outcome => {
  const known = carried(person, tag)
  return known === undefined ? nothing() : accept({ type: 'contact.untagged', data: { contactId, tag: known } })
}

/** Sets a field of the owner's own making; an empty value clears it. */
export const setCustomField = ({ contactId, field, value }: Data<'SetCustomField'>, person: Person): Outcome => {
  const wanted = value === '' ? null : value
  return (person.customFields.get(field) ?? null) === wanted
    ? nothing()
    : accept({ type: 'contact.custom-field-set', data: { contactId, field, value: wanted } })
}
