import { graphql } from '../../graphql/document.ts'

export const OpenCohort = graphql(`
  mutation OpenCohort($input: CohortInput!) {
    openCohort(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      cohort {
        id
        name
        startsOn
        endsOn
        closed
        memberCount
        mine
        coached
      }
    }
  }
`)

export const ChangeCohort = graphql(`
  mutation ChangeCohort($input: CohortInput!) {
    changeCohort(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      cohort {
        id
        name
        startsOn
        endsOn
      }
    }
  }
`)

export const CloseCohort = graphql(`
  mutation CloseCohort($input: CohortIdInput!) {
    closeCohort(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      cohort {
        id
        closed
      }
    }
  }
`)

export const ReopenCohort = graphql(`
  mutation ReopenCohort($input: CohortIdInput!) {
    reopenCohort(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      cohort {
        id
        closed
      }
    }
  }
`)

export const ManagedCohortQuery = graphql(`
  query ManagedCohort($id: ID!) {
    cohort(id: $id) {
      id
      name
      startsOn
      endsOn
      closed
      memberCount
      mine
      coached
    }
  }
`)
