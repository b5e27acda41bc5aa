import type { OpportunityEvent } from './events.ts'
import type { Opportunity, OpportunityDetails, OpportunityState } from './state.ts'

type EventNamed<Type extends OpportunityEvent['type']> = Extract<OpportunityEvent, { readonly type: Type }>

const detailsOf = ({ data }: EventNamed<'opportunity.added' | 'opportunity.changed'>): OpportunityDetails => {
  const { opportunityId: _opportunityId, ownerId: _ownerId, ...details } = data
  return details
}

const added = (event: EventNamed<'opportunity.added'>): OpportunityState => ({
  status: 'kept',
  opportunity: {
    ownerId: event.data.ownerId,
    details: detailsOf(event),
    stage: 'interested',
    source: null,
    dates: new Map(),
    nextStep: null,
  },
})

const changed = (opportunity: Opportunity, event: OpportunityEvent): Opportunity => {
  switch (event.type) {
    case 'opportunity.changed':
      return { ...opportunity, details: detailsOf(event) }
    case 'opportunity.stage-moved':
      return { ...opportunity, stage: event.data.stage }
    case 'opportunity.source-recorded': {
      const { source, where } = event.data
      return { ...opportunity, source: { source, where } }
    }
    case 'opportunity.date-added': {
      const { dateId, label, day } = event.data
      return { ...opportunity, dates: new Map(opportunity.dates).set(dateId, { label, day }) }
    }
    case 'opportunity.date-removed': {
      const dates = new Map(opportunity.dates)
      dates.delete(event.data.dateId)
      return { ...opportunity, dates }
    }
    case 'opportunity.next-step-set': {
      const { text, dueOn } = event.data
      return { ...opportunity, nextStep: text === '' ? null : { text, dueOn } }
    }
    case 'opportunity.added':
    case 'opportunity.removed':
    case 'opportunity.restored':
      return opportunity
  }
}

/** The state after one more fact. Never throws: what is on disk has happened. */
export const evolveOpportunity = (state: OpportunityState, event: OpportunityEvent): OpportunityState => {
  if (state.status === 'none') return event.type === 'opportunity.added' ? added(event) : state
  const { opportunity } = state
  if (event.type === 'opportunity.removed') return { status: 'removed', opportunity }
  if (event.type === 'opportunity.restored') return { status: 'kept', opportunity }
  return { ...state, opportunity: changed(opportunity, event) }
}
