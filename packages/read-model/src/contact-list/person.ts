import { cadenceDays, nextCheckIn } from '@kith/domain'
import type { Cadence, ContactEvent } from '@kith/domain'
import type { RecordedEvent } from '@kith/kernel'
import { foldText } from '../shared/search-text.ts'
import type { ContactRow } from './table.ts'

type RecordedContactEvent = ContactEvent extends infer E ? (E extends ContactEvent ? RecordedEvent<E> : never) : never
type Added = Extract<RecordedContactEvent, { readonly type: 'contact.added' }>

/** Sorts behind every word. */
const last = '\uffff'

const cadenceOf = (row: ContactRow): Cadence =>
  row.cadence_kind === 'days' ? { kind: 'days', days: row.cadence_set ?? 1 } : { kind: row.cadence_kind }

/** Brings the dates that follow from others up to date. */
export const reckonCheckIn = (row: ContactRow): void => {
  row.cadence_days = cadenceDays(cadenceOf(row), row.closeness)
  // Nobody is due who left the list or must not be contacted.
  if (row.archived || row.do_not_contact || row.erased) {
    row.next_on = 'infinity'
    return
  }
  const lastOn = row.last_on === '-infinity' ? null : row.last_on
  const next = nextCheckIn({ lastOn, cadenceDays: row.cadence_days, heldUntil: row.held_until })
  row.next_on = next.kind === 'on' ? next.on : next.kind === 'at-once' ? '-infinity' : 'infinity'
}

const reckonText = (row: ContactRow): void => {
  row.sort_name = foldText(row.name)
  row.sort_company = row.company === '' ? last : foldText(row.company)
  row.search_text = foldText(`${row.name} ${row.company} ${row.position}`)
}

/** The row of a contact that was just added. */
export const newContact = ({ data, metadata }: Added): ContactRow => {
  const row: ContactRow = {
    contact_id: data.contactId,
    owner_id: data.ownerId,
    workspace_id: metadata.workspaceId,
    revision: 0,
    name: data.name,
    company: data.company ?? '',
    position: data.position ?? '',
    // What somebody was added with is the employment whose id is the contact's own.
    job_id: data.company || data.position ? data.contactId : null,
    location: '',
    closeness: null,
    cadence_kind: 'closeness',
    cadence_set: null,
    cadence_days: null,
    held_until: null,
    next_on: 'infinity',
    last_on: '-infinity',
    last_logged_at: null,
    last_interaction_id: null,
    last_channel: null,
    last_summary: '',
    prior_on: null,
    tags: [],
    emails: data.emails ?? [],
    phones: [],
    links: data.profileUrl === undefined ? [] : [data.profileUrl],
    archived: false,
    do_not_contact: false,
    updates_refused: false,
    connected_on: data.connectedOn ?? null,
    added_at: metadata.occurredAt,
    import_id: data.importId ?? null,
    help_given: 0,
    help_received: 0,
    search_text: '',
    sort_name: '',
    sort_company: '',
    erased: false,
  }
  reckonText(row)
  return row
}

type Named<Type extends ContactEvent['type']> = Extract<RecordedContactEvent, { readonly type: Type }>['data']

const changeDetails = (row: ContactRow, data: Named<'contact.details-changed'>): void => {
  row.name = data.name ?? row.name
  row.emails = data.emails ?? row.emails
  row.phones = data.phones ?? row.phones
  row.links = data.links ?? row.links
  row.location = data.location ?? row.location
  reckonText(row)
}

const recordEmployment = (row: ContactRow, data: Named<'contact.employment-recorded'>): void => {
  if (!data.current && row.job_id !== data.employmentId) return
  row.job_id = data.current ? data.employmentId : null
  row.company = data.current ? data.company : ''
  row.position = data.current ? data.position : ''
  reckonText(row)
}

/** A row that tells no more of anybody than that there was somebody. */
const erase = (row: ContactRow): void => {
  const nobody: Partial<ContactRow> = {
    name: 'Erased person',
    company: '',
    position: '',
    job_id: null,
    location: '',
    closeness: null,
    cadence_kind: 'none',
    cadence_set: null,
    held_until: null,
    last_on: '-infinity',
    last_logged_at: null,
    last_interaction_id: null,
    last_channel: null,
    last_summary: '',
    prior_on: null,
    tags: [],
    emails: [],
    phones: [],
    links: [],
    connected_on: null,
    help_given: 0,
    help_received: 0,
    archived: true,
    erased: true,
  }
  Object.assign(row, nobody)
  reckonText(row)
}

/** Applies an event of the contact's own stream to its row. */
export const changeContact = (row: ContactRow, event: RecordedContactEvent): void => {
  switch (event.type) {
    case 'contact.details-changed':
      return changeDetails(row, event.data)
    case 'contact.employment-recorded':
      return recordEmployment(row, event.data)
    case 'contact.closeness-set':
      row.closeness = event.data.closeness
      return reckonCheckIn(row)
    case 'contact.cadence-set':
      row.cadence_kind = event.data.cadence.kind
      row.cadence_set = event.data.cadence.kind === 'days' ? event.data.cadence.days : null
      return reckonCheckIn(row)
    case 'contact.check-in-snoozed':
      row.held_until = event.data.until
      return reckonCheckIn(row)
    case 'contact.check-in-skipped':
      row.held_until = event.data.nextOn
      return reckonCheckIn(row)
    case 'contact.tagged':
      if (!row.tags.includes(event.data.tag)) row.tags = [...row.tags, event.data.tag]
      return
    case 'contact.untagged':
      row.tags = row.tags.filter((tag) => tag !== event.data.tag)
      return
    case 'contact.do-not-contact-set':
    case 'contact.do-not-contact-cleared':
      row.do_not_contact = event.type === 'contact.do-not-contact-set'
      return reckonCheckIn(row)
    case 'contact.updates-refused':
    case 'contact.updates-resumed':
      row.updates_refused = event.type === 'contact.updates-refused'
      return
    case 'contact.archived':
    case 'contact.merged':
      row.archived = true
      return reckonCheckIn(row)
    case 'contact.restored':
    case 'contact.merge-undone':
      row.archived = false
      return reckonCheckIn(row)
    case 'contact.erased':
      erase(row)
      return reckonCheckIn(row)
    default:
      // The rest shows on the Person page only.
      return
  }
}
