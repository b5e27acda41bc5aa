import { graphql } from '../../graphql/document.ts'

/** What every list shows of a person; the mutations answer with it, so that lists follow. */
export const ContactRow = graphql(`
  fragment ContactRow on Contact {
    id
    name
    company
    position
    closeness
    tags
    archived
    connectedOn
    cadence {
      kind
      days
    }
    checkIn {
      status
      nextOn
      snoozedUntil
      daysLate
    }
    lastInteraction {
      on
      channel
      summary
    }
  }
`)

/** What the acts on a person answer with. */
export const ContactAnswer = graphql(`
  fragment ContactAnswer on ContactPayload {
    ok
    isStale
    refusal {
      code
      message
      field
    }
    contact {
      ...ContactRow
    }
  }
`)
