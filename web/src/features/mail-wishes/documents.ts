import { graphql } from '../../graphql/document.ts'
import '../settings/fragment.ts'

export const MailWishesQuery = graphql(`
  query MailWishes {
    viewer {
      id
      email
      mail {
        ...MailWishesFields
      }
    }
  }
`)

export const GoAway = graphql(`
  mutation GoAway($input: GoAwayInput!) {
    goAway(input: $input) {
      ...ViewerOutcome
      viewer {
        id
        away {
          until
        }
      }
    }
  }
`)

export const ComeBack = graphql(`
  mutation ComeBack($input: ComeBackInput!) {
    comeBack(input: $input) {
      ...ViewerOutcome
      viewer {
        id
        away {
          until
        }
      }
    }
  }
`)

export const SetMailStream = graphql(`
  mutation SetMailStream($input: MailStreamInput!) {
    setMailStream(input: $input) {
      ...ViewerOutcome
      viewer {
        id
        mail {
          ...MailWishesFields
        }
        digest {
          ...DigestFields
        }
      }
    }
  }
`)

export const AllowMail = graphql(`
  mutation AllowMail($input: AllowMailInput!) {
    allowMail(input: $input) {
      ...ViewerOutcome
      viewer {
        id
        mail {
          ...MailWishesFields
        }
      }
    }
  }
`)
