import { graphql } from '../../graphql/document.ts'

/** An import without its report. */
export const ImportHead = graphql(`
  fragment ImportHead on Import {
    id
    fileName
    status
    rows
    processed
    added
    changed
    unchanged
    refused
    kept
    startedAt
    finishedAt
    preview {
      rows
      willAdd
      willChange
      unchanged
      refused
      columns {
        header
        meaning
      }
      sample {
        line
        name
        company
        position
        email
        profileUrl
        connectedOn
      }
      refusals {
        line
        name
        message
        column
        raw
      }
    }
  }
`)

export const ImportQuery = graphql(`
  query Import($id: ID!) {
    import(id: $id) {
      ...ImportHead
    }
  }
`)

export const ImportReportQuery = graphql(`
  query ImportReport($id: ID!, $first: Int, $after: String, $outcome: RowOutcome) {
    import(id: $id) {
      id
      report(first: $first, after: $after, outcome: $outcome) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            line
            outcome
            name
            message
            column
            raw
          }
        }
      }
    }
  }
`)

export const StartImport = graphql(`
  mutation StartImport($input: ImportInput!) {
    startImport(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      import {
        ...ImportHead
      }
    }
  }
`)

export const UndoImport = graphql(`
  mutation UndoImport($input: ImportInput!) {
    undoImport(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      import {
        ...ImportHead
      }
    }
  }
`)

export const DiscardImport = graphql(`
  mutation DiscardImport($input: ImportInput!) {
    discardImport(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      import {
        id
      }
    }
  }
`)
