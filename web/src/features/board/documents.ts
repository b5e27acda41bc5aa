import { graphql } from '../../graphql/document.ts'
import './fragment.ts'

export const PostOpening = graphql(`
  mutation PostOpening($input: PostOpeningInput!) {
    postOpening(input: $input) {
      ...OpeningAnswer
    }
  }
`)

export const ChangeOpening = graphql(`
  mutation ChangeOpening($input: PostOpeningInput!) {
    changeOpening(input: $input) {
      ...OpeningAnswer
    }
  }
`)

export const CloseOpening = graphql(`
  mutation CloseOpening($input: OpeningInput!) {
    closeOpening(input: $input) {
      ...OpeningAnswer
    }
  }
`)

export const ReopenOpening = graphql(`
  mutation ReopenOpening($input: OpeningInput!) {
    reopenOpening(input: $input) {
      ...OpeningAnswer
    }
  }
`)

export const ReportOpening = graphql(`
  mutation ReportOpening($input: ReportOpeningInput!) {
    reportOpening(input: $input) {
      ...OpeningAnswer
    }
  }
`)

export const AdmitOpening = graphql(`
  mutation AdmitOpening($input: OpeningInput!) {
    admitOpening(input: $input) {
      ...OpeningAnswer
    }
  }
`)

export const HideOpening = graphql(`
  mutation HideOpening($input: OpeningInput!) {
    hideOpening(input: $input) {
      ...OpeningAnswer
    }
  }
`)

export const ShowOpening = graphql(`
  mutation ShowOpening($input: OpeningInput!) {
    showOpening(input: $input) {
      ...OpeningAnswer
    }
  }
`)
