import { graphql } from '../../graphql/document.ts'

export const MentorshipFields = graphql(`
  fragment MentorshipFields on Mentorship {
    id
    side
    other {
      id
      name
    }
    status
    purpose
    reason
    words
    requestedAt
    changedAt
    sessions {
      id
      status
      startsAt
      minutes
      date
      time
      timeZone
      topic
      place
      reason
      hasBegun
      canBeHeld
    }
  }
`)

export const MentoringQuery = graphql(`
  query Mentoring {
    mentors {
      id
      name
    }
    mentorships {
      ...MentorshipFields
    }
  }
`)

export const RequestMentorship = graphql(`
  mutation RequestMentorship($input: RequestMentorshipInput!) {
    requestMentorship(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      mentorship {
        ...MentorshipFields
      }
    }
  }
`)

export const AcceptMentorship = graphql(`
  mutation AcceptMentorship($input: MentorshipInput!) {
    acceptMentorship(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      mentorship {
        ...MentorshipFields
      }
    }
  }
`)

export const DeclineMentorship = graphql(`
  mutation DeclineMentorship($input: MentorshipWordsInput!) {
    declineMentorship(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      mentorship {
        ...MentorshipFields
      }
    }
  }
`)

export const WithdrawMentorship = graphql(`
  mutation WithdrawMentorship($input: MentorshipInput!) {
    withdrawMentorship(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      mentorship {
        ...MentorshipFields
      }
    }
  }
`)

export const EndMentorship = graphql(`
  mutation EndMentorship($input: MentorshipWordsInput!) {
    endMentorship(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      mentorship {
        ...MentorshipFields
      }
    }
  }
`)

export const ScheduleSession = graphql(`
  mutation ScheduleSession($input: SessionPlanInput!) {
    scheduleSession(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      mentorship {
        ...MentorshipFields
      }
    }
  }
`)

export const MoveSession = graphql(`
  mutation MoveSession($input: SessionPlanInput!) {
    moveSession(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      mentorship {
        ...MentorshipFields
      }
    }
  }
`)

export const CancelSession = graphql(`
  mutation CancelSession($input: SessionReasonInput!) {
    cancelSession(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      mentorship {
        ...MentorshipFields
      }
    }
  }
`)

export const RestoreSession = graphql(`
  mutation RestoreSession($input: SessionInput!) {
    restoreSession(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      mentorship {
        ...MentorshipFields
      }
    }
  }
`)

export const RecordSessionHeld = graphql(`
  mutation RecordSessionHeld($input: SessionInput!) {
    recordSessionHeld(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      mentorship {
        ...MentorshipFields
      }
    }
  }
`)
