import type { Instant, WorkspaceId } from '@kith/kernel'
import type { Reader } from '../dates.ts'

/** What a mail tells somebody of. */
export type NoticeMailKind =
  | 'request-received'
  | 'more-asked'
  | 'revised'
  | 'accepted'
  | 'declined'
  | 'withdrawn'
  | 'reminder'
  | 'expired'
  | 'released'
  | 'submitted'
  | 'outcome'
  | 'thanked'
  | 'help-offered'
  | 'opening-full'
  | 'opening-hidden'

export type NoticeOutcome = 'contacted' | 'interviewing' | 'offer' | 'hired' | 'rejected' | 'no-answer'

/** All that one notice says, apart from the words around it. */
export interface NoticeMail extends Reader {
  readonly kind: NoticeMailKind
  readonly timeZone: string
  /** Base of every link, without a slash at its end. */
  readonly publicUrl: string
  /** The address that stops the stream that it belongs to. */
  readonly unsubscribe?: string | undefined
  /** The page that it leads to, from its slash on. */
  readonly page: string
  /** Which workspace it is about, for those who belong to several. Its links then open there. */
  readonly workspace?: { readonly id: WorkspaceId; readonly name: string } | undefined
  /** Which side of the request its reader is. */
  readonly side: 'seeker' | 'referrer'
  /** Name of the other person; empty when there is none, or they are gone. */
  readonly who: string
  readonly role: string
  readonly department: string
  readonly company: string
  /** What the other one wrote: the request, the question, the answer. May be empty. */
  readonly words: string
  readonly points: readonly string[]
  /** When it ends by itself unless somebody answers; null while it waits for nobody. */
  readonly endsAt: Instant | null
  /** The reader has not thanked yet. */
  readonly owesThanks: boolean
  readonly outcome: NoticeOutcome | null
}
