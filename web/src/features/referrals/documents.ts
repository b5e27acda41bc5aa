import { graphql } from '../../graphql/document.ts'
import './fragment.ts'

export const ReferralsQuery = graphql(`
  query Referrals($side: ReferralSide!) {
    referrals(side: $side) {
      ...ReferralCard
    }
  }
`)

export const AskStandingQuery = graphql(`
  query AskStanding {
    askStanding {
      referral {
        used
        limit
        hint
      }
      thanks {
        used
        limit
        hint
      }
    }
  }
`)

export const ReferralQuery = graphql(`
  query Referral($id: ID!) {
    referral(id: $id) {
      ...ReferralWhole
    }
  }
`)

export const FilledTemplateQuery = graphql(`
  query FilledTemplate($kind: TemplateKind!, $referralId: ID!) {
    filledTemplate(kind: $kind, referralId: $referralId) {
      text
      missing
      unknown
    }
  }
`)

export const OpportunityKnownQuery = graphql(`
  query OpportunityKnown($id: ID!) {
    opportunity(id: $id) {
      id
      company
      role
      department
      link
    }
  }
`)

export const OpeningKnownQuery = graphql(`
  query OpeningKnown($id: ID!) {
    opening(id: $id) {
      id
      poster {
        id
        name
      }
      company
      role
      department
      link
      seatsFree
      status
      isPast
      myReferralId
    }
  }
`)
