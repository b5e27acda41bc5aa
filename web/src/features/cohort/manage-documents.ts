import { graphql } from '../../graphql/document.ts'
import './fragment.ts'

/** Whether an act on a cohort was taken; what it changed stands beside it, for each act its own. */
export const CohortOutcome = graphql(`
  fragment CohortOutcome on CohortPayload {
    ok
    isStale
    refusal {
      code
      message
      field
    }
  }
`)

export const OpenCohort = graphql(`
  mutation OpenCohort($input: CohortInput!) {
    openCohort(input: $input) {
      ...CohortOutcome
      cohort {
        ...CohortHead
      }
    }
  }
`)

export const ChangeCohort = graphql(`
  mutation ChangeCohort($input: CohortInput!) {
    changeCohort(input: $input) {
      ...CohortOutcome
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
      ...CohortOutcome
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
      ...CohortOutcome
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
      ...CohortHead
    }
  }
`)
