import { graphql } from '../../graphql/document.ts'
import './fragment.ts'

export const OpeningQuery = graphql(`
  query Opening($id: ID!) {
    opening(id: $id) {
      ...OpeningCard
    }
    opportunities {
      id
      source {
        openingId
      }
    }
  }
`)
