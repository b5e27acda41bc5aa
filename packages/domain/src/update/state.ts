import type { ContactId, UserId } from '@kith/kernel'
import type { PassOverReason } from './reason.ts'

export interface Update {
  readonly ownerId: UserId
  readonly subject: string
  readonly body: string
  readonly contactIds: readonly ContactId[]
  /** What became of each; whoever is not here waits. */
  readonly settled: ReadonlyMap<ContactId, PassOverReason | 'reached'>
}

export type UpdateState =
  | { readonly status: 'none' }
  | { readonly status: 'draft' | 'on-its-way' | 'cancelled' | 'discarded'; readonly update: Update }

export const noUpdate: UpdateState = { status: 'none' }
