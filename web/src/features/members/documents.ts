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
  }
`)

export const TakeOutOfCohort = graphql(`
  mutation TakeOutOfCohort($input: CohortPlaceInput!) {
    takeOutOfCohort(input: $input) {
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
  }
`)
