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
