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

/** What every act on a mentorship, or on a session of it, answers with. */
export const MentorshipAnswer = graphql(`
  fragment MentorshipAnswer on MentorshipPayload {
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
      ...MentorshipAnswer
    }
  }
`)

export const AcceptMentorship = graphql(`
  mutation AcceptMentorship($input: MentorshipInput!) {
    acceptMentorship(input: $input) {
      ...MentorshipAnswer
    }
  }
`)

export const DeclineMentorship = graphql(`
  mutation DeclineMentorship($input: MentorshipWordsInput!) {
    declineMentorship(input: $input) {
      ...MentorshipAnswer
    }
  }
`)

export const WithdrawMentorship = graphql(`
  mutation WithdrawMentorship($input: MentorshipInput!) {
    withdrawMentorship(input: $input) {
      ...MentorshipAnswer
    }
  }
`)

export const EndMentorship = graphql(`
  mutation EndMentorship($input: MentorshipWordsInput!) {
    endMentorship(input: $input) {
      ...MentorshipAnswer
    }
  }
`)

export const ScheduleSession = graphql(`
  mutation ScheduleSession($input: SessionPlanInput!) {
    scheduleSession(input: $input) {
      ...MentorshipAnswer
    }
  }
`)

export const MoveSession = graphql(`
  mutation MoveSession($input: SessionPlanInput!) {
    moveSession(input: $input) {
      ...MentorshipAnswer
    }
  }
`)

export const CancelSession = graphql(`
  mutation CancelSession($input: SessionReasonInput!) {
    cancelSession(input: $input) {
      ...MentorshipAnswer
    }
  }
`)

export const RestoreSession = graphql(`
  mutation RestoreSession($input: SessionInput!) {
    restoreSession(input: $input) {
      ...MentorshipAnswer
    }
  }
`)

export const RecordSessionHeld = graphql(`
  mutation RecordSessionHeld($input: SessionInput!) {
    recordSessionHeld(input: $input) {
      ...MentorshipAnswer
    }
  }
`)
