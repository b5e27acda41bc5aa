import type { CalendarDate, UserId } from '@kith/kernel'
import type { OpportunityEvent } from './events.ts'
import type { OpportunitySource, OpportunityStage } from './stage.ts'

type Added = Extract<OpportunityEvent, { readonly type: 'opportunity.added' }>['data']

export type OpportunityDetails = Omit<Added, 'opportunityId' | 'ownerId'>

export interface Opportunity {
  readonly ownerId: UserId
  readonly details: OpportunityDetails
  readonly stage: OpportunityStage
  /** Null until the owner says what led them to it. */
  readonly source: { readonly source: OpportunitySource; readonly where: string } | null
  readonly dates: ReadonlyMap<string, { readonly label: string; readonly day: CalendarDate }>
  readonly nextStep: { readonly text: string; readonly dueOn: CalendarDate | null } | null
}

export type OpportunityState =
  | { readonly status: 'none' }
  | { readonly status: 'kept' | 'removed'; readonly opportunity: Opportunity }

export const noOpportunity: OpportunityState = { status: 'none' }
