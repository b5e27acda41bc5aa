import { graphql } from '../../../graphql/document.ts'

export const MemberReferrersQuery = graphql(`
  query MemberReferrers($search: String!, $first: Int!) {
    memberReferrers(search: $search, first: $first) {
      id
      name
      roles
      isFull
    }
  }
`)

export const ContactStandingQuery = graphql(`
  query ContactStanding($id: ID!) {
    contact(id: $id) {
      id
      name
      company
      position
      closeness
      doNotContact
      lastInteraction {
        on
        channel
        summary
      }
    }
  }
`)

export const DirectAskQuery = graphql(`
  query DirectAsk {
    viewer {
      id
      workspace {
        id
        settings {
          guardrails {
            directAskWithinDays
          }
        }
      }
    }
  }
`)

export const StartHelpersQuery = graphql(`
  query StartHelpers($id: ID!) {
    opportunity(id: $id) {
      id
      helpers {
        contacts {
          isNow
          position
          contact {
            id
            name
            company
          }
        }
      }
    }
  }
`)
