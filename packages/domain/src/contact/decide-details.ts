import { accept, isSame, nothing, reject } from '@kith/kernel'
import { actsFor } from '../shared/input.ts'
import { changedEmployment } from './decide-employment.ts'
import type { ContactEvent } from './events.ts'
import { acceptAll } from './outcome.ts'
import type { Data, Outcome } from './outcome.ts'
import type { ContactState, Person, Relationship } from './state.ts'

type Told = Pick<Data<'AddContact'>, 'company' | 'position' | 'emails' | 'profileUrl'>

/** Only what was told: an empty text or list says nothing. */
export const told = ({ company, position, emails, profileUrl }: Told): Told => ({
  ...(company ? { company } : {}),
  ...(position ? { position } : {}),
  ...(emails && emails.length > 0 ? { emails } : {}),
  ...(profileUrl ? { profileUrl } : {}),
})

/** Adds a person by hand, placed at once when the owner says how close they are. */
export const addContact = (data: Data<'AddContact'>, state: ContactState): Outcome => {
  const { contactId, ownerId, name, closeness, by } = data
  if (!actsFor(by, ownerId)) return reject('NOT_FOUND')
  if (state.status === 'none') {
    const added: ContactEvent = {
      type: 'contact.added',
      data: { contactId, ownerId, source: 'manual', name, ...told(data) },
    }
    return closeness
      ? accept<ContactEvent>(added, { type: 'contact.closeness-set', data: { contactId, closeness } })
      : accept(added)
  }
  const holder = state.status === 'erased' ? state.ownerId : state.person.ownerId
  if (holder !== ownerId) return reject('NOT_FOUND')
  if (state.status === 'erased') return reject('CONTACT_ERASED')
  return state.status === 'active' && state.person.name === name ? nothing() : reject('ALREADY_EXISTS')
}

const detailFields = ['name', 'emails', 'phones', 'links', 'location'] as const

/** Only the fields that are named and differ. */
const changedDetails = (data: Data<'ChangeContact'>, person: Person): readonly ContactEvent[] => {
  const changed = detailFields.filter((field) => data[field] !== undefined && !isSame(data[field], person[field]))
  if (changed.length === 0) return []
  const fields = Object.fromEntries(changed.map((field) => [field, data[field]]))
  return [{ type: 'contact.details-changed', data: { contactId: data.contactId, ...fields } }]
}

/** Changes what the header of a person shows. */
export const changeContact = (data: Data<'ChangeContact'>, person: Person): Outcome => {
  const employment = data.employment ? changedEmployment(data.contactId, person, data.employment) : []
  return acceptAll([...changedDetails(data, person), ...employment])
}

const nothingSaid: Relationship = { kind: '', howMet: '', where: '', throughWhom: '' }

export const describeRelationship = (data: Data<'DescribeRelationship'>, person: Person): Outcome => {
  const { contactId, by: _by, ...relationship } = data
  return isSame(person.relationship ?? nothingSaid, relationship)
    ? nothing()
    : accept({ type: 'contact.relationship-described', data: { contactId, ...relationship } })
}
