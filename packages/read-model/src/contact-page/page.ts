import type { ContactEvent } from '@kith/domain'
import type { RecordedEvent } from '@kith/kernel'
import { foldText } from '../shared/search-text.ts'
import type { ContactPageRow, StoredEmployment } from './table.ts'

export type RecordedContactEvent = ContactEvent extends infer Event
  ? Event extends ContactEvent
    ? RecordedEvent<Event>
    : never
  : never
type Named<Type extends ContactEvent['type']> = Extract<RecordedContactEvent, { readonly type: Type }>

const nobody = { kind: '', howMet: '', where: '', throughWhom: '' }

const keysOf = (...companies: readonly string[]): readonly string[] => [
  ...new Set(companies.map(foldText).filter((key) => key !== '')),
]

/** The page of a contact that was just added. What they were added with is the employment with the contact's own id. */
export const newPage = ({ data, metadata }: Named<'contact.added'>): ContactPageRow => ({
  contact_id: data.contactId,
  owner_id: data.ownerId,
  workspace_id: metadata.workspaceId,
  revision: 0,
  employment:
    data.company || data.position
      ? [
          {
            id: data.contactId,
            company: data.company ?? '',
            position: data.position ?? '',
            from: null,
            to: null,
            current: true,
          },
        ]
      : [],
  company_keys: keysOf(data.company ?? ''),
  facts: [],
  notes: [],
  important_dates: [],
  relationship: nobody,
  custom_fields: {},
})

const without = <Part extends { readonly id: string }>(parts: readonly Part[], id: string): readonly Part[] =>
  parts.filter((part) => part.id !== id)

const rank = (job: StoredEmployment): string => `${job.current ? '2' : '1'} ${job.to ?? '0000'} ${job.from ?? '0000'}`

const recordEmployment = (row: ContactPageRow, { data }: Named<'contact.employment-recorded'>): void => {
  const { employmentId: id, company, position, from, to, current } = data
  const others = without(row.employment, id)
  // A stable sort: of two that say nothing about when, the one recorded later stands first.
  row.employment = [{ id, company, position, from, to, current }, ...others].sort((left, right) =>
    rank(right) < rank(left) ? -1 : rank(right) > rank(left) ? 1 : 0,
  )
  row.company_keys = keysOf(...row.employment.map((job) => job.company))
}

const setCustomField = (row: ContactPageRow, { data }: Named<'contact.custom-field-set'>): void => {
  const { [data.field]: _before, ...others } = row.custom_fields
  row.custom_fields = data.value === null ? others : { ...others, [data.field]: data.value }
}

const addDate = (row: ContactPageRow, { data }: Named<'contact.important-date-added'>): void => {
  const { dateId: id, kind, label, on } = data
  const { month, day, year = null } = on
  row.important_dates = [...without(row.important_dates, id), { id, kind, label, month, day, year }]
}

const erase = (row: ContactPageRow): void => {
  Object.assign(row, {
    employment: [],
    company_keys: [],
    facts: [],
    notes: [],
    important_dates: [],
    relationship: nobody,
    custom_fields: {},
  } satisfies Partial<ContactPageRow>)
}

/** Applies an event of the contact's stream to its page. */
export const changePage = (row: ContactPageRow, event: RecordedContactEvent): void => {
  const addedAt = event.metadata.occurredAt
  switch (event.type) {
    case 'contact.employment-recorded':
      return recordEmployment(row, event)
    case 'contact.relationship-described': {
      const { kind, howMet, where, throughWhom } = event.data
      row.relationship = { kind, howMet, where, throughWhom }
      return
    }
    case 'contact.fact-added':
      row.facts = [...row.facts, { id: event.data.factId, text: event.data.text, addedAt }]
      return
    case 'contact.fact-removed':
      row.facts = without(row.facts, event.data.factId)
      return
    case 'contact.note-added':
      row.notes = [{ id: event.data.noteId, text: event.data.text, addedAt, correctedAt: null }, ...row.notes]
      return
    case 'contact.note-corrected': {
      const { noteId, text } = event.data
      row.notes = row.notes.map((note) => (note.id === noteId ? { ...note, text, correctedAt: addedAt } : note))
      return
    }
    case 'contact.note-removed':
      row.notes = without(row.notes, event.data.noteId)
      return
    case 'contact.important-date-added':
      return addDate(row, event)
    case 'contact.important-date-removed':
      row.important_dates = without(row.important_dates, event.data.dateId)
      return
    case 'contact.custom-field-set':
      return setCustomField(row, event)
    case 'contact.erased':
      return erase(row)
    default:
      // The rest shows in lists; the page keeps its revision in step all the same.
      return
  }
}
