import { graphql } from '../../graphql/document.ts'

/** Whether a wish of the viewer's was taken; what it changed stands beside it, for each act its own. */
export const ViewerOutcome = graphql(`
  fragment ViewerOutcome on ViewerPayload {
    ok
    refusal {
      code
      message
      field
    }
  }
`)

export const MailWishesFields = graphql(`
  fragment MailWishesFields on MailWishes {
    digest
    reminders
    notices
    suppression {
      reason
      since
    }
  }
`)

export const DigestFields = graphql(`
  fragment DigestFields on DigestPreferences {
    frequency
    weekday
    localHour
    localMinute
  }
`)
