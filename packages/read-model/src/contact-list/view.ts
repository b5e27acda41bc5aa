import type { Channel, Closeness } from '@kith/domain'
import type { CalendarDate, ContactId, Instant } from '@kith/kernel'
import { checkInOn } from './check-in.ts'
import type { CheckIn } from './check-in.ts'

/** A contact as a row of the People page and the head of the Person page show it. */
export interface ContactView {
  readonly id: ContactId
  readonly name: string
  readonly company: string
  readonly position: string
  readonly location: string
  readonly closeness: Closeness | null
  /** Days in force; null for none. */
  readonly cadence: { readonly kind: 'days' | 'closeness' | 'none'; readonly days: number | null }
  readonly checkIn: CheckIn
  readonly lastInteraction: {
    readonly on: CalendarDate
    readonly channel: Channel
    readonly summary: string
  } | null
  readonly tags: readonly string[]
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly links: readonly string[]
  readonly archived: boolean
  readonly doNotContact: boolean
  /** They asked, by a link in an update, for no more of them. */
  readonly updatesRefused: boolean
  readonly connectedOn: CalendarDate | null
  readonly addedAt: Instant
  readonly helpGiven: number
  readonly helpReceived: number
}

/** What the statements of this folder select; `v` carries the sort value for the cursor. */
export interface ContactRecord {
  readonly id: ContactId
  readonly name: string
  readonly company: string
  readonly position: string
  readonly location: string
  readonly closeness: Closeness | null
  readonly cadence_kind: 'days' | 'closeness' | 'none'
  readonly cadence_days: number | null
  readonly next_on: CalendarDate | '-infinity' | 'infinity'
  readonly held_until: CalendarDate | null
  readonly last_on: CalendarDate | '-infinity'
  readonly last_channel: Channel | null
  readonly last_summary: string
  readonly tags: readonly string[]
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly links: readonly string[]
  readonly archived: boolean
  readonly do_not_contact: boolean
  readonly updates_refused: boolean
  readonly connected_on: CalendarDate | null
  readonly added_at: Instant
  readonly help_given: number
  readonly help_received: number
  readonly v: string
}

/** The columns of `ContactRecord`, of `read.contact` under the alias `c`. */
export const contactColumns = `c.contact_id as id, c.name, c.company, c.position, c.location, c.closeness,
  c.cadence_kind, c.cadence_days, c.next_on, c.held_until, c.last_on, c.last_channel, c.last_summary,
  c.tags, c.emails, c.phones, c.links, c.archived, c.do_not_contact, c.updates_refused, c.connected_on, c.added_at,
  c.help_given, c.help_received`

/** A stored row as the day `today` shows it. */
export const toContactView = (row: ContactRecord, today: CalendarDate): ContactView => ({
  id: row.id,
  name: row.name,
  company: row.company,
  position: row.position,
  location: row.location,
  closeness: row.closeness,
  cadence: { kind: row.cadence_kind, days: row.cadence_days },
  checkIn: checkInOn(today, row),
  lastInteraction:
    row.last_on === '-infinity' || row.last_channel === null
      ? null
      : { on: row.last_on, channel: row.last_channel, summary: row.last_summary },
  tags: row.tags,
  emails: row.emails,
  phones: row.phones,
  links: row.links,
  archived: row.archived,
  doNotContact: row.do_not_contact,
  updatesRefused: row.updates_refused,
  connectedOn: row.connected_on,
  addedAt: row.added_at,
  helpGiven: row.help_given,
  helpReceived: row.help_received,
})
