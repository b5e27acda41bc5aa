import type { ImportId } from '@kith/kernel'
import type { ContactEvent } from './events.ts'
import { changedPerson } from './evolve-person.ts'
import type { ContactState, Employment, Person } from './state.ts'

type EventNamed<Type extends ContactEvent['type']> = Extract<ContactEvent, { readonly type: Type }>

/** What somebody was added with is their first employment; its id is the contact's own. */
const firstEmployment = ({
  contactId,
  company,
  position,
  importId,
}: EventNamed<'contact.added'>['data']): Employment[] =>
  company || position
    ? [
        {
          employmentId: contactId,
          company: company ?? '',
          position: position ?? '',
          from: null,
          to: null,
          current: true,
          importId: importId ?? null,
        },
      ]
    : []

const added = ({ data }: EventNamed<'contact.added'>): Person => ({
  ownerId: data.ownerId,
  name: data.name,
  emails: data.emails ?? [],
  phones: [],
  links: data.profileUrl === undefined ? [] : [data.profileUrl],
  location: '',
  employments: firstEmployment(data),
  relationship: null,
  closeness: null,
  cadence: { kind: 'closeness' },
  hold: { kind: 'none' },
  importantDates: new Map(),
  facts: new Map(),
  notes: new Map(),
  tags: [],
  customFields: new Map(),
  doNotContact: { kind: 'clear' },
  updatesRefused: false,
  sharedWith: new Map(),
  provenance: {
    broughtBy: data.importId ?? null,
    heardFrom: data.importId === undefined ? [] : [data.importId],
    lastSaid: data.importId === undefined ? null : { company: data.company ?? '', position: data.position ?? '' },
    touchedByOwner: data.importId === undefined,
    emailsTyped: data.importId === undefined && (data.emails ?? []).length > 0,
  },
})

const importOf = (event: ContactEvent): ImportId | undefined => {
  if (event.type === 'contact.archived') return event.data.undoneImportId
  return 'importId' in event.data ? event.data.importId : undefined
}

/** Keeps account of whose hand an event shows: an import's, or the owner's. */
const withTrace = (person: Person, event: ContactEvent): Person => {
  const { provenance } = person
  const importId = importOf(event)
  if (importId === undefined)
    return provenance.touchedByOwner ? person : { ...person, provenance: { ...provenance, touchedByOwner: true } }
  if (provenance.heardFrom.includes(importId)) return person
  return { ...person, provenance: { ...provenance, heardFrom: [...provenance.heardFrom, importId] } }
}

const restored = (person: Person, { data }: EventNamed<'contact.restored'>): Person =>
  data.importId === undefined ? person : { ...person, provenance: { ...person.provenance, broughtBy: data.importId } }

/** The state after one more fact. Never throws: what is on disk has happened. */
export const evolveContact = (state: ContactState, event: ContactEvent): ContactState => {
  if (state.status === 'erased') return state
  if (event.type === 'contact.erased')
    return { status: 'erased', ownerId: state.status === 'none' ? null : state.person.ownerId }
  if (state.status === 'none')
    return event.type === 'contact.added' ? { status: 'active', person: added(event) } : state
  const person = withTrace(state.person, event)
  if (event.type === 'contact.added') return state
  if (event.type === 'contact.archived')
    return { status: 'archived', person, undoneImportId: event.data.undoneImportId ?? null }
  if (event.type === 'contact.restored') return { status: 'active', person: restored(person, event) }
  if (event.type === 'contact.merged') return { status: 'merged', person, into: event.data.intoContactId }
  if (event.type === 'contact.merge-undone') return { status: 'active', person }
  return { ...state, person: changedPerson(person, event) }
}
