import { graphql } from '../../graphql/document.ts'

export const MemberRow = graphql(`
  fragment MemberRow on Member {
    id
    name
    email
    roles
    cohorts {
      id
      name
    }
    joinedOn
    activity
    hasSecondFactor
    you
  }
`)

/** What the acts on a member answer with; one who is removed has no row left to follow. */
export const MemberAnswer = graphql(`
  fragment MemberAnswer on MemberPayload {
    ok
    isStale
    refusal {
      code
      message
      field
    }
    member {
      ...MemberRow
    }
  }
`)

export const MembersQuery = graphql(`
  query Members($first: Int, $after: String, $filter: MemberFilter) {
    members(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...MemberRow
        }
      }
    }
  }
`)

export const AdminCountQuery = graphql(`
  query AdminCount {
    members(first: 1, filter: { role: admin }) {
      totalCount
    }
  }
`)

export const ChangeRoles = graphql(`
  mutation ChangeRoles($input: RolesInput!) {
    changeRoles(input: $input) {
      ...MemberAnswer
    }
  }
`)

export const RemoveMember = graphql(`
  mutation RemoveMember($input: MemberInput!) {
    removeMember(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
    }
  }
`)

export const PutIntoCohort = graphql(`
  mutation PutIntoCohort($input: CohortPlaceInput!) {
    putIntoCohort(input: $input) {
      ...MemberAnswer
    }
  }
`)

export const TakeOutOfCohort = graphql(`
  mutation TakeOutOfCohort($input: CohortPlaceInput!) {
    takeOutOfCohort(input: $input) {
      ...MemberAnswer
    }
  }
`)
