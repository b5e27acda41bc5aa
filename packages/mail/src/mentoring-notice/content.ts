import type { Instant, WorkspaceId } from '@kith/kernel'
import type { Reader } from '../dates.ts'

/** What a mail tells of a mentorship. */
export type MentoringMailKind =
  | 'mentorship-asked'
  | 'mentorship-accepted'
  | 'mentorship-declined'
  | 'mentorship-ended'
  | 'session-scheduled'
  | 'session-moved'
  | 'session-cancelled'

export interface MentoringMail extends Reader {
  readonly kind: MentoringMailKind
  readonly timeZone: string
  /** Base of every link, without a slash at its end. */
  readonly publicUrl: string
  /** The address that stops the stream that it belongs to. */
  readonly unsubscribe?: string | undefined
  /** Which workspace it is about, for those who belong to several. */
  readonly workspace?: { readonly id: WorkspaceId; readonly name: string } | undefined
  /** Name of the other one of the two; empty when they are gone. */
  readonly who: string
  /** What the other one wrote: what for, why not, a word at the end, why it is cancelled. May be empty. */
  readonly words: string
  /** The session that it is about, as it now stands. */
  readonly session: {
    readonly startsAt: Instant
    readonly minutes: number
    readonly topic: string
    readonly place: string
  } | null
}
