import type { CalendarDate, ContactId, UserId } from '@kith/kernel'
import type { FollowUpStatus, InteractionCommandOf } from './commands.ts'

type Promised = InteractionCommandOf<'PromiseFollowUp'>['data']

/** What happened, as it stands now. */
export type InteractionContent = Readonly<
  Omit<InteractionCommandOf<'CorrectInteraction'>['data'], 'interactionId' | 'today' | 'by'>
>

export interface FollowUp {
  readonly promisedBy: Promised['promisedBy']
  readonly text: string
  readonly dueOn: CalendarDate
  readonly status: FollowUpStatus
}

export interface InteractionRecord {
  readonly ownerId: UserId
  readonly contactIds: readonly ContactId[]
  readonly content: InteractionContent
  readonly repliedOn: CalendarDate | null
  readonly followUps: ReadonlyMap<string, FollowUp>
}

export type InteractionState =
  | { readonly status: 'none' }
  | { readonly status: 'logged'; readonly record: InteractionRecord }
  /** Taken back: it counts for nothing, and can be restored. */
  | { readonly status: 'retracted'; readonly record: InteractionRecord }

export const noInteraction: InteractionState = { status: 'none' }
