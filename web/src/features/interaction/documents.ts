import { graphql } from '../../graphql/document.ts'
import '../contact/fragment.ts'
import './fragment.ts'

export const LogInteraction = graphql(`
  mutation LogInteraction($input: LogInteractionInput!) {
    logInteraction(input: $input) {
      ...InteractionAnswer
      contacts {
        ...ContactRow
      }
    }
  }
`)

export const RetractInteraction = graphql(`
  mutation RetractInteraction($input: InteractionInput!) {
    retractInteraction(input: $input) {
      ...InteractionAnswer
      contacts {
        ...ContactRow
      }
    }
  }
`)

export const RestoreInteraction = graphql(`
  mutation RestoreInteraction($input: InteractionInput!) {
    restoreInteraction(input: $input) {
      ...InteractionAnswer
      contacts {
        ...ContactRow
      }
    }
  }
`)

export const CorrectInteraction = graphql(`
  mutation CorrectInteraction($input: CorrectInteractionInput!) {
    correctInteraction(input: $input) {
      ...InteractionAnswer
      contacts {
        ...ContactRow
      }
    }
  }
`)

export const RecordReply = graphql(`
  mutation RecordReply($input: ReplyInput!) {
    recordReply(input: $input) {
      ...InteractionAnswer
    }
  }
`)

export const SettleFollowUp = graphql(`
  mutation SettleFollowUp($input: SettleFollowUpInput!) {
    settleFollowUp(input: $input) {
      ...InteractionAnswer
    }
  }
`)
