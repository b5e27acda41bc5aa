import { graphql } from '../../graphql/document.ts'

/** What every list and page of cohorts says of one. */
export const CohortHead = graphql(`
  fragment CohortHead on Cohort {
    id
    name
    startsOn
    endsOn
    closed
    memberCount
    mine
    coached
  }
`)
