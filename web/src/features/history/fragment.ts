import { graphql } from '../../graphql/document.ts'

/** A line of the history. */
export const HistoryLine = graphql(`
  fragment HistoryLine on HistoryEntry {
    id
    type
    sentence
    actor
    occurredAt
    contacts {
      id
      name
    }
    changes {
      field
      before
      after
    }
  }
`)
