import { graphql } from '../../graphql/document.ts'

/** What a card, a row or a line shows of a request; every act answers with it, so that lists follow. */
export const ReferralCard = graphql(`
  fragment ReferralCard on Referral {
    id
    side
    seeker {
      id
      name
    }
    referrer {
      kind
      id
      name
      roles
    }
    status
    path
    way
    company
    role
    requestedAt
    waitingSince
    expiresAt
    viewed
    reminders
    submittedOn
    outcomes {
      id
      outcome
      heardOn
    }
    owesThanks
    everThanked
    owes
    can
    changedAt
  }
`)

/** All of a request, for its own page. */
export const ReferralWhole = graphql(`
  fragment ReferralWhole on Referral {
    ...ReferralCard
    preparation
    package {
      company
      role
      department
      whyMe
      whyCompany
      talkingPoints
      resume {
        fileId
        version
        fileName
        bytes
        url
      }
      profileLink
      jobLink
    }
    message
    opportunityId
    openingId
    link {
      url
      expiresAt
    }
    timeline {
      id
      kind
      by
      at
      text
      outcome
      on
      step
    }
    advice {
      suggestedPath
      standing {
        closeness
        lastInteractionOn
        doNotContact
      }
      hints
      blocks {
        code
        message
        rule
      }
    }
  }
`)

export const ReferralAnswer = graphql(`
  fragment ReferralAnswer on ReferralPayload {
    ok
    isStale
    refusal {
      code
      message
      field
    }
    referral {
      ...ReferralWhole
    }
  }
`)
