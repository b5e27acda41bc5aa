import { graphql } from '../../graphql/document.ts'
import './fragment.ts'

export const ChangeProfile = graphql(`
  mutation ChangeProfile($input: ProfileInput!) {
    changeProfile(input: $input) {
      ...ViewerOutcome
      viewer {
        id
        name
      }
    }
  }
`)

export const SetTimeZone = graphql(`
  mutation SetTimeZone($input: TimeZoneInput!) {
    setTimeZone(input: $input) {
      ...ViewerOutcome
      viewer {
        id
        timeZone
        locale
        today
      }
    }
  }
`)

export const SetDigest = graphql(`
  mutation SetDigest($input: DigestInput!) {
    setDigest(input: $input) {
      ...ViewerOutcome
      viewer {
        id
        digest {
          ...DigestFields
        }
        digestEvenIfEmpty
        mail {
          ...MailWishesFields
        }
      }
    }
  }
`)

export const SetQuietHours = graphql(`
  mutation SetQuietHours($input: QuietHoursInput!) {
    setQuietHours(input: $input) {
      ...ViewerOutcome
      viewer {
        id
        quietHours {
          fromHour
          toHour
          chosen
        }
      }
    }
  }
`)

export const SendDigestNow = graphql(`
  mutation SendDigestNow {
    sendDigestNow {
      ok
      refusal {
        code
        message
        field
      }
      mail {
        id
      }
    }
  }
`)
