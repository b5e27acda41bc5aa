import { graphql } from '../../graphql/document.ts'

export const SetSharing = graphql(`
  mutation SetSharing($input: SetSharingInput!) {
    setSharing(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      changed
      contacts {
        id
        shares {
          cohort {
            id
            name
          }
          level
          shownName
          shownCompany
        }
      }
    }
  }
`)

export const SharePreviewQuery = graphql(`
  query SharePreview($cohortId: ID!, $first: Int) {
    sharePreview(cohortId: $cohortId) {
      cohort {
        id
        name
      }
      named
      companyOnly
      hidden
      companies {
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
      shares(first: $first) {
        contact {
          id
          name
        }
        level
        shownName
        shownCompany
      }
    }
  }
`)

export const SharingDefaultQuery = graphql(`
  query SharingDefault {
    viewer {
      id
      workspace {
        id
        settings {
          sharingDefault
        }
      }
    }
  }
`)
