import { graphql } from '../../graphql/document.ts'

export const PersonFacts = graphql(`
  fragment PersonFacts on Contact {
    id
    facts {
      id
      text
    }
  }
`)

export const PersonNotes = graphql(`
  fragment PersonNotes on Contact {
    id
    notes {
      id
      text
      addedAt
    }
  }
`)

export const PersonDates = graphql(`
  fragment PersonDates on Contact {
    id
    importantDates {
      id
      kind
      label
      month
      day
      year
      nextOn
    }
  }
`)
