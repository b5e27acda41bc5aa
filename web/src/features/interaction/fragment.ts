import { graphql } from '../../graphql/document.ts'

/** What a timeline shows of an interaction. */
export const InteractionRow = graphql(`
  fragment InteractionRow on Interaction {
    id
    contacts {
      id
      name
    }
    channel
    kind
    direction
    happenedOn
    summary
    outcome
    helpGiven
    helpReceived
    repliedOn
    retracted
    corrected
    loggedAt
    followUps {
      id
      interactionId
      promisedBy
      text
      dueOn
      status
      contact {
        id
        name
      }
    }
  }
`)

/** What every act on an interaction answers with. */
export const InteractionAnswer = graphql(`
  fragment InteractionAnswer on InteractionPayload {
    ok
    isStale
    refusal {
      code
      message
      field
    }
    interaction {
      ...InteractionRow
    }
  }
`)
