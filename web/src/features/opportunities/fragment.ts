import { graphql } from '../../graphql/document.ts'

/** What a card, a row and the page of an opportunity say about it. */
export const OpportunityCard = graphql(`
  fragment OpportunityCard on Opportunity {
    id
    company
    role
    department
    location
    link
    notes
    stage
    removed
    addedAt
    movedAt
    source {
      kind
      contactId
      openingId
      gatheringId
      name
      where
    }
    nextStep {
      text
      dueOn
    }
    dates {
      id
      label
      day
    }
    referrals {
      id
      status
    }
  }
`)

/** What every act on an opportunity answers with. */
export const OpportunityAnswer = graphql(`
  fragment OpportunityAnswer on OpportunityPayload {
    ok
    isStale
    refusal {
      code
      message
      field
    }
    opportunity {
      ...OpportunityCard
    }
  }
`)
