import type { CalendarDate, CohortId, ContactId, ImportId, UserId } from '@kith/kernel'
import { cadenceDays } from '../shared/cadence.ts'
import type { Cadence, Closeness, MonthDay } from '../shared/values.ts'
import type { ContactCommandOf } from './commands.ts'

export interface Employment {
  readonly employmentId: string
  readonly company: string
  readonly position: string
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
  /** Whether it is a job of today. At most one is. */
  readonly current: boolean
  /** The import that said so; null when the owner typed it. */
  readonly importId: ImportId | null
}

export interface ImportantDate {
  readonly kind: ContactCommandOf<'AddImportantDate'>['data']['kind']
  readonly label: string
  readonly on: MonthDay
}

export type SharingLevel = ContactCommandOf<'ShareContact'>['data']['level']

/** What a cohort was last told of a contact. `name` is empty unless the level shows it. */
export interface Shown {
  readonly level: SharingLevel
  readonly name: string
  readonly company: string
}

export type Relationship = Pick<
  ContactCommandOf<'DescribeRelationship'>['data'],
  'kind' | 'howMet' | 'where' | 'throughWhom'
>

/** What puts the next check-in off. The latest one said counts. */
export type Hold =
  | { readonly kind: 'none' }
  | { readonly kind: 'snoozed'; readonly until: CalendarDate }
  | { readonly kind: 'skipped'; readonly skippedOn: CalendarDate; readonly nextOn: CalendarDate }

/** What imports have had to do with a contact. */
export interface Provenance {
  /** The import that brought it, or brought it back; null when the owner added it. */
  readonly broughtBy: ImportId | null
  /** Imports that have left a fact here: each speaks once, so that a repeated row changes nothing. */
  readonly heardFrom: readonly ImportId[]
  /** The job that the last import told of. */
  readonly lastSaid: { readonly company: string; readonly position: string } | null
  /** Whether anything but imports has left a fact here. */
  readonly touchedByOwner: boolean
  /** Whether the owner has typed (or cleared) the e-mail addresses. */
  readonly emailsTyped: boolean
}

/** A person in somebody's network, as far as deciding needs to know. */
export interface Person {
  readonly ownerId: UserId
  readonly name: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly links: readonly string[]
  readonly location: string
  readonly employments: readonly Employment[]
  readonly relationship: Relationship | null
  readonly closeness: Closeness | null
  readonly cadence: Cadence
  readonly hold: Hold
  readonly importantDates: ReadonlyMap<string, ImportantDate>
  readonly facts: ReadonlyMap<string, string>
  readonly notes: ReadonlyMap<string, string>
  readonly tags: readonly string[]
  readonly customFields: ReadonlyMap<string, string>
  readonly doNotContact: { readonly kind: 'clear' } | { readonly kind: 'set'; readonly reason: string }
  /** They asked for no more updates; only they can take it back. */
  readonly updatesRefused: boolean
  readonly sharedWith: ReadonlyMap<CohortId, Shown>
  readonly provenance: Provenance
}

export type ContactState =
  | { readonly status: 'none' }
  | { readonly status: 'active'; readonly person: Person }
  /** `undoneImportId`: it left because that import was undone; null when the owner archived it. */
  | { readonly status: 'archived'; readonly person: Person; readonly undoneImportId: ImportId | null }
  | { readonly status: 'merged'; readonly person: Person; readonly into: ContactId }
  | { readonly status: 'erased'; readonly ownerId: UserId | null }

export const noContact: ContactState = { status: 'none' }

/** The job of today, when one is known. */
export const currentEmployment = (person: Person): Employment | undefined =>
  person.employments.find((employment) => employment.current)

/** Days between check-ins in force for this person; null for none. */
export const daysInForce = (person: Person): number | null => cadenceDays(person.cadence, person.closeness)

/** The day that a snooze or a skip holds the check-in until; null without one. */
export const heldUntil = ({ hold }: Person): CalendarDate | null => {
  switch (hold.kind) {
    case 'none':
      return null
    case 'snoozed':
      return hold.until
    case 'skipped':
      return hold.nextOn
  }
}

/** Whether the contact left because `importId` was undone: tells "archived" from "kept" when the answer was nothing. */
export const leftWithImport = (state: ContactState, importId: ImportId): boolean =>
  state.status === 'archived' && state.undoneImportId === importId
