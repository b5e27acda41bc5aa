import { graphql } from '../../graphql/document.ts'
import './fragment.ts'

export const PostOpening = graphql(`
  mutation PostOpening($input: PostOpeningInput!) {
    postOpening(input: $input) {
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
  }
`)

export const ChangeOpening = graphql(`
  mutation ChangeOpening($input: PostOpeningInput!) {
    changeOpening(input: $input) {
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
  }
`)

export const CloseOpening = graphql(`
  mutation CloseOpening($input: OpeningInput!) {
    closeOpening(input: $input) {
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
  }
`)

export const ReopenOpening = graphql(`
  mutation ReopenOpening($input: OpeningInput!) {
    reopenOpening(input: $input) {
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
  }
`)

export const ReportOpening = graphql(`
  mutation ReportOpening($input: ReportOpeningInput!) {
    reportOpening(input: $input) {
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
  }
`)

export const AdmitOpening = graphql(`
  mutation AdmitOpening($input: OpeningInput!) {
    admitOpening(input: $input) {
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
  }
`)

export const HideOpening = graphql(`
  mutation HideOpening($input: OpeningInput!) {
    hideOpening(input: $input) {
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
  }
`)

export const ShowOpening = graphql(`
  mutation ShowOpening($input: OpeningInput!) {
    showOpening(input: $input) {
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
  }
`)
