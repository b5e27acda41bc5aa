import type { ContactEvent } from './events.ts'
import type { Employment, Person } from './state.ts'

type EventNamed<Type extends ContactEvent['type']> = Extract<ContactEvent, { readonly type: Type }>

/** Facts that move a contact between states, not within one. */
type Passage = 'contact.added' | 'contact.archived' | 'contact.restored' | 'contact.merged' | 'contact.merge-undone'
export type PersonEvent = Exclude<ContactEvent, { readonly type: Passage | 'contact.erased' }>

const without = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): ReadonlyMap<Key, Value> => {
  const rest = new Map(map)
  rest.delete(key)
  return rest
}

const withEntry = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> =>
  new Map(map).set(key, value)

const details = (person: Person, { data }: EventNamed<'contact.details-changed'>): Person => ({
  ...person,
  name: data.name ?? person.name,
  emails: data.emails ?? person.emails,
  phones: data.phones ?? person.phones,
  links: data.links ?? person.links,
  location: data.location ?? person.location,
  provenance:
    data.emails !== undefined && data.importId === undefined
      ? { ...person.provenance, emailsTyped: true }
      : person.provenance,
})

const employment = (person: Person, { data }: EventNamed<'contact.employment-recorded'>): Person => {
  const { employmentId, company, position, from, to, current, importId } = data
  const recorded: Employment = { employmentId, company, position, from, to, current, importId: importId ?? null }
  const known = person.employments.some((one) => one.employmentId === employmentId)
  const employments = known
    ? person.employments.map((one) => (one.employmentId === employmentId ? recorded : one))
    : [...person.employments, recorded]
  const saysCurrent = importId !== undefined && current
  const provenance = saysCurrent ? { ...person.provenance, lastSaid: { company, position } } : person.provenance
  return { ...person, employments, provenance }
}

const customField = (person: Person, { data }: EventNamed<'contact.custom-field-set'>): Person => ({
  ...person,
  customFields:
    data.value === null
      ? without(person.customFields, data.field)
      : withEntry(person.customFields, data.field, data.value),
})

const importantDate = (person: Person, { data }: EventNamed<'contact.important-date-added'>): Person => {
  const { dateId, kind, label, on } = data
  return { ...person, importantDates: withEntry(person.importantDates, dateId, { kind, label, on }) }
}

/** The person after a fact about them. */
export const changedPerson = (person: Person, event: PersonEvent): Person => {
  switch (event.type) {
    case 'contact.details-changed':
      return details(person, event)
    case 'contact.employment-recorded':
      return employment(person, event)
    case 'contact.relationship-described': {
      const { kind, howMet, where, throughWhom } = event.data
      return { ...person, relationship: { kind, howMet, where, throughWhom } }
    }
    case 'contact.closeness-set':
      return { ...person, closeness: event.data.closeness }
    case 'contact.cadence-set':
      return { ...person, cadence: event.data.cadence }
    case 'contact.check-in-snoozed': {
      const { until } = event.data
      return { ...person, hold: until === null ? { kind: 'none' } : { kind: 'snoozed', until } }
    }
    case 'contact.check-in-skipped': {
      const { skippedOn, nextOn } = event.data
      return { ...person, hold: { kind: 'skipped', skippedOn, nextOn } }
    }
    case 'contact.important-date-added':
      return importantDate(person, event)
    case 'contact.important-date-removed':
      return { ...person, importantDates: without(person.importantDates, event.data.dateId) }
    case 'contact.fact-added':
      return { ...person, facts: withEntry(person.facts, event.data.factId, event.data.text) }
    case 'contact.fact-removed':
      return { ...person, facts: without(person.facts, event.data.factId) }
    case 'contact.note-added':
    case 'contact.note-corrected':
      return { ...person, notes: withEntry(person.notes, event.data.noteId, event.data.text) }
    case 'contact.note-removed':
      return { ...person, notes: without(person.notes, event.data.noteId) }
    case 'contact.tagged':
      return { ...person, tags: [...person.tags, event.data.tag] }
    case 'contact.untagged':
      return { ...person, tags: person.tags.filter((tag) => tag !== event.data.tag) }
    case 'contact.custom-field-set':
      return customField(person, event)
    case 'contact.do-not-contact-set':
      return { ...person, doNotContact: { kind: 'set', reason: event.data.reason } }
    case 'contact.do-not-contact-cleared':
      return { ...person, doNotContact: { kind: 'clear' } }
    case 'contact.updates-refused':
      return { ...person, updatesRefused: true }
    case 'contact.updates-resumed':
      return { ...person, updatesRefused: false }
    case 'contact.shared': {
      const { cohortId, level, name, company } = event.data
      return { ...person, sharedWith: withEntry(person.sharedWith, cohortId, { level, name, company }) }
    }
    case 'contact.unshared':
      return { ...person, sharedWith: without(person.sharedWith, event.data.cohortId) }
  }
}
