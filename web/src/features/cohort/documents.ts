import { graphql } from '../../graphql/document.ts'
import './fragment.ts'

export const CohortsQuery = graphql(`
  query Cohorts {
    cohorts {
      ...CohortHead
    }
  }
`)

export const CohortQuery = graphql(`
  query Cohort($id: ID!) {
    cohort(id: $id) {
      ...CohortHead
      members {
        id
        name
        roles
        joinedOn
        activity
      }
      activity {
        since
        until
        members
        activeThisWeek
        figures {
          name
          definition
          value
          people
        }
      }
    }
  }
`)

export const SharedCompaniesQuery = graphql(`
  query SharedCompanies($id: ID!, $search: String, $first: Int) {
    cohort(id: $id) {
      id
      sharedCompanies(search: $search, first: $first) {
        company
        paths
        people {
          name
          owner {
            id
            name
          }
        }
      }
    }
  }
`)
