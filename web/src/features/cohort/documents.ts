import { graphql } from '../../graphql/document.ts'

export const CohortsQuery = graphql(`
  query Cohorts {
    cohorts {
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

export const CohortQuery = graphql(`
  query Cohort($id: ID!) {
    cohort(id: $id) {
      id
      name
      startsOn
      endsOn
      closed
      memberCount
      mine
      coached
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
