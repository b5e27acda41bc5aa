import { graphql } from '../../graphql/document.ts'

export const InvitationLine = graphql(`
  fragment InvitationLine on Invitation {
    id
    email
    roles
    cohorts {
      id
      name
    }
    status
    invitedBy
    issuedAt
    expiresAt
    link
  }
`)

export const InvitationsQuery = graphql(`
  query Invitations($status: InvitationStatus) {
    invitations(status: $status) {
      ...InvitationLine
    }
  }
`)

export const InviteMembers = graphql(`
  mutation InviteMembers($input: InviteInput!) {
    inviteMembers(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      rows {
        line
        email
        outcome
        message
      }
    }
  }
`)

export const ResendInvitation = graphql(`
  mutation ResendInvitation($input: InvitationInput!) {
    resendInvitation(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      invitation {
        ...InvitationLine
      }
    }
  }
`)

export const RevokeInvitation = graphql(`
  mutation RevokeInvitation($input: InvitationInput!) {
    revokeInvitation(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      invitation {
        ...InvitationLine
      }
    }
  }
`)
