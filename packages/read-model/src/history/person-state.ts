import type { ContactEvent } from '@kith/domain'
import type { RecordedEvent } from '@kith/kernel'
import type { ChangeTuple } from './change-tuple.ts'

/** A contact's values by field, as History last saw them; what is empty is left out. */
export interface PersonState {
  readonly fields: Readonly<Record<string, string>>
  /** Texts of facts, notes and dates by their ids. */
  readonly parts: Readonly<Record<string, string>>
  /** Which employment company and position come from. */
  readonly jobId: string | null
}

export type RecordedContactEvent = ContactEvent extends infer Event
  ? Event extends ContactEvent
    ? RecordedEvent<Event>
    : never
  : never
type Named<Type extends ContactEvent['type']> = Extract<RecordedContactEvent, { readonly type: Type }>['data']

export interface Changed {
  readonly state: PersonState
  readonly changes: readonly ChangeTuple[]
}

export const nobody: PersonState = { fields: {}, parts: {}, jobId: null }

/** Sets fields; null and '' are nothing. Only what is different is a change. */
const set = (state: PersonState, values: Readonly<Record<string, string | null | undefined>>): Changed => {
  const fields: Record<string, string> = { ...state.fields }
  const changes: ChangeTuple[] = []
  for (const [field, value] of Object.entries(values)) {
    const before = fields[field] ?? null
    const after = value === '' || value === undefined ? null : value
    if (before === after) continue
    changes.push([field, before, after])
    if (after === null) delete fields[field]
    else fields[field] = after
  }
  return { state: { ...state, fields }, changes }
}

const setPart = (state: PersonState, field: string, id: string, after: string | null): Changed => {
  const { [id]: before = null, ...others } = state.parts
  const parts = after === null ? others : { ...others, [id]: after }
  return { state: { ...state, parts }, changes: [[field, before, after]] }
}

const listed = (values: readonly string[] | undefined): string | null | undefined =>
  values === undefined ? undefined : values.join(', ')

const told = (values: Readonly<Record<string, string | null | undefined>>): Record<string, string | null> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string | null] => entry[1] !== undefined))

const added = (data: Named<'contact.added'>): Changed => {
  const { name, company, position } = data
  const emails = listed(data.emails)
  const { state, changes } = set(nobody, { name, company, position, emails, links: data.profileUrl })
  return { state: { ...state, jobId: company || position ? data.contactId : null }, changes }
}

const employment = (state: PersonState, data: Named<'contact.employment-recorded'>): Changed => {
  const { employmentId, company, position, from, to, current } = data
  if (current) return set({ ...state, jobId: employmentId }, { company, position })
  if (state.jobId === employmentId) return set({ ...state, jobId: null }, { company: null, position: null })
  const years = from === null && to === null ? '' : ` (${from ?? ''} – ${to ?? ''})`
  const job = [position, company].filter((part) => part !== '').join(', ')
  return { state, changes: [['employment', null, `${job}${years}`]] }
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const dateText = ({ kind, label, on }: Named<'contact.important-date-added'>): string =>
  `${label || kind.replace('-', ' ')}, ${on.day} ${monthNames[on.month - 1] ?? ''}${on.year ? ` ${on.year}` : ''}`

/** What an event changed about a contact, and how the contact stands after it. */
export const changesOf = (state: PersonState, event: RecordedContactEvent): Changed => {
  switch (event.type) {
    case 'contact.added':
      return added(event.data)
    case 'contact.details-changed': {
      const { name, emails, phones, links, location } = event.data
      const lists = { emails: listed(emails), phones: listed(phones), links: listed(links) }
      return set(state, told({ name, ...lists, location }))
    }
    case 'contact.employment-recorded':
      return employment(state, event.data)
    case 'contact.relationship-described': {
      const { kind, howMet, where, throughWhom } = event.data
      return set(state, { relationship: [kind, howMet, where, throughWhom].filter((part) => part !== '').join(', ') })
    }
    case 'contact.closeness-set':
      return set(state, { closeness: event.data.closeness })
    case 'contact.cadence-set': {
      const { cadence } = event.data
      const before = state.fields['cadence'] ?? 'closeness'
      const after = cadence.kind === 'days' ? String(cadence.days) : cadence.kind
      const { state: next } = set(state, { cadence: after })
      return { state: next, changes: before === after ? [] : [['cadence', before, after]] }
    }
    case 'contact.check-in-snoozed':
      return set(state, { heldUntil: event.data.until })
    case 'contact.check-in-skipped':
      return set(state, { heldUntil: event.data.nextOn })
    case 'contact.important-date-added':
      return setPart(state, 'importantDate', event.data.dateId, dateText(event.data))
    case 'contact.important-date-removed':
      return setPart(state, 'importantDate', event.data.dateId, null)
    case 'contact.fact-added':
      return setPart(state, 'fact', event.data.factId, event.data.text)
    case 'contact.fact-removed':
      return setPart(state, 'fact', event.data.factId, null)
    case 'contact.note-added':
    case 'contact.note-corrected':
      return setPart(state, 'note', event.data.noteId, event.data.text)
    case 'contact.note-removed':
      return setPart(state, 'note', event.data.noteId, null)
    case 'contact.tagged':
      return { state, changes: [['tag', null, event.data.tag]] }
    case 'contact.untagged':
      return { state, changes: [['tag', event.data.tag, null]] }
    case 'contact.custom-field-set':
      return set(state, { [`“${event.data.field}”`]: event.data.value })
    case 'contact.do-not-contact-set':
      return set(state, { doNotContact: event.data.reason === '' ? 'yes' : event.data.reason })
    case 'contact.do-not-contact-cleared':
      return set(state, { doNotContact: null })
    case 'contact.updates-refused':
      return set(state, { updates: 'asked for no more' })
    case 'contact.updates-resumed':
      return set(state, { updates: null })
    case 'contact.erased':
      return { state: nobody, changes: [] }
    case 'contact.shared':
    case 'contact.unshared':
    case 'contact.archived':
    case 'contact.restored':
    case 'contact.merged':
    case 'contact.merge-undone':
      return { state, changes: [] }
  }
}
