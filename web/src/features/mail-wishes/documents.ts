import { graphql } from '../../graphql/document.ts'

export const MailWishesQuery = graphql(`
  query MailWishes {
    viewer {
      id
      email
      mail {
        digest
        reminders
        notices
        suppression {
          reason
          since
        }
      }
    }
  }
`)

export const GoAway = graphql(`
  mutation GoAway($input: GoAwayInput!) {
    goAway(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
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
      ok
      refusal {
        code
        message
        field
      }
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
      ok
      refusal {
        code
        message
        field
      }
      viewer {
        id
        mail {
          digest
          reminders
          notices
          suppression {
            reason
            since
          }
        }
        digest {
          frequency
          weekday
          localHour
          localMinute
        }
      }
    }
  }
`)

export const AllowMail = graphql(`
  mutation AllowMail($input: AllowMailInput!) {
    allowMail(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      viewer {
        id
        mail {
          digest
          reminders
          notices
          suppression {
            reason
            since
          }
        }
      }
    }
  }
`)
