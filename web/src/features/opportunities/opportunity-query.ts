import type { OpportunityQuery as Data } from '../../generated/graphql.ts'
import { graphql } from '../../graphql/document.ts'
import '../referrals/fragment.ts'
import './fragment.ts'

export const OpportunityQuery = graphql(`
  query Opportunity($id: ID!) {
    opportunity(id: $id) {
      ...OpportunityCard
      referrals {
        ...ReferralCard
      }
      helpers {
        contacts {
          contact {
            id
            name
            closeness
            lastInteraction {
              on
            }
          }
          isNow
          position
        }
        paths {
          cohort {
            id
            name
          }
          paths
        }
      }
    }
  }
`)

export type OpportunityWhole = NonNullable<Data['opportunity']>
