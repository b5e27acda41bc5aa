import { graphql } from '../../graphql/document.ts'
import './fragment.ts'

export const ViewReferral = graphql(`
  mutation ViewReferral($input: ReferralInput!) {
    viewReferral(input: $input) {
      ...ReferralAnswer
    }
  }
`)

export const AskMore = graphql(`
  mutation AskMore($input: AskMoreInput!) {
    askMore(input: $input) {
      ...ReferralAnswer
    }
  }
`)

export const AcceptReferral = graphql(`
  mutation AcceptReferral($input: AnswerInput!) {
    acceptReferral(input: $input) {
      ...ReferralAnswer
    }
  }
`)

export const DeclineReferral = graphql(`
  mutation DeclineReferral($input: AnswerInput!) {
    declineReferral(input: $input) {
      ...ReferralAnswer
    }
  }
`)

export const ReleaseReferral = graphql(`
  mutation ReleaseReferral($input: AnswerInput!) {
    releaseReferral(input: $input) {
      ...ReferralAnswer
    }
  }
`)

export const SubmitReferral = graphql(`
  mutation SubmitReferral($input: SubmitInput!) {
    submitReferral(input: $input) {
      ...ReferralAnswer
    }
  }
`)

export const RecordOutcome = graphql(`
  mutation RecordOutcome($input: OutcomeInput!) {
    recordOutcome(input: $input) {
      ...ReferralAnswer
    }
  }
`)
