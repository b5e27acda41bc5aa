import type { CalendarDate, ContactId, EventId, Instant } from '@kith/kernel'

/** A field that an event changed, in the words of storage: `closeness`, `close`; null where there was or is nothing. */
export interface StoredChange {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** Small machine-readable particulars of an event, for its sentence and for looking back. No names. */
export type EntryParams = Readonly<Record<string, string | number | boolean | null>>

/** What a sentence is made of. */
export interface Entry {
  readonly id: EventId
  readonly type: string
  readonly occurredAt: Instant
  readonly contacts: readonly { readonly id: ContactId; readonly name: string }[]
  readonly changes: readonly StoredChange[]
  readonly params: EntryParams
  /** The opportunity that an entry is about, as it stands now; of others nothing. */
  readonly about?: { readonly role: string; readonly company: string } | null
}

/** The parts of a contact that can be seen as of an earlier day. */
export interface SnapshotState {
  readonly name: string
  readonly company: string
  readonly position: string
  readonly closeness: string | null
  readonly cadenceDays: number | null
  readonly tags: readonly string[]
  readonly facts: readonly string[]
  readonly lastInteractionOn: CalendarDate | null
  readonly nextCheckInOn: CalendarDate | null
}
