import { graphql } from '../../graphql/document.ts'

/** What a row and the page of an opening say about it. */
export const OpeningCard = graphql(`
  fragment OpeningCard on Opening {
    id
    isMine
    company
    role
    department
    location
    link
    notes
    seats
    seatsFree
    closesOn
    status
    isPast
    held
    hiddenBy
    postedAt
    myReferralId
    iReported
    poster {
      id
      name
    }
    audience {
      kind
      cohorts {
        id
        name
      }
    }
  }
`)

/** What every act on an opening answers with. */
export const OpeningAnswer = graphql(`
  fragment OpeningAnswer on OpeningPayload {
    ok
    isStale
    refusal {
      code
      message
      field
    }
    opening {
      ...OpeningCard
    }
  }
`)
