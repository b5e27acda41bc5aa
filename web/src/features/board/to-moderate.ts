import { graphql } from '../../graphql/document.ts'
import './fragment.ts'

export const OpeningsToModerateQuery = graphql(`
  query OpeningsToModerate {
    openingsToModerate {
      ...OpeningCard
      reports {
        reporter {
          id
          name
        }
        reason
        at
      }
    }
  }
`)
