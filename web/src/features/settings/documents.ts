import { graphql } from '../../graphql/document.ts'

export const ChangeProfile = graphql(`
  mutation ChangeProfile($input: ProfileInput!) {
    changeProfile(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
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
      ok
      refusal {
        code
        message
        field
      }
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
      ok
      refusal {
        code
        message
        field
      }
      viewer {
        id
        digest {
          frequency
          weekday
          localHour
          localMinute
        }
        digestEvenIfEmpty
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

export const SetQuietHours = graphql(`
  mutation SetQuietHours($input: QuietHoursInput!) {
    setQuietHours(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
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
