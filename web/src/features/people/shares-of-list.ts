import type { Client, OperationResult } from 'urql'
import type { ContactFilter, ContactSharesQuery as Found, ContactSort, SharingLevel } from '../../generated/graphql.ts'
import { graphql } from '../../graphql/document.ts'

const ContactSharesQuery = graphql(`
  query ContactShares($first: Int, $after: String, $filter: ContactFilter, $sort: ContactSort) {
    contacts(first: $first, after: $after, filter: $filter, sort: $sort) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          shares {
            cohort {
              id
              name
            }
            level
          }
        }
      }
    }
  }
`)

/**
 * How far each of these contacts is shown to a cohort now, so that a change of many can be taken back. Reads the list
 * as it stands on the screen until everybody was met; undefined when that cannot be told.
 */
export const levelsNow = async (
  client: Client,
  list: { readonly filter: ContactFilter; readonly sort: ContactSort },
  cohortId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SharingLevel> | undefined> => {
  const missing = new Set(ids)
  const levels = new Map<string, SharingLevel>()
  for (let after: string | null = null; missing.size > 0;) {
    const page: OperationResult<Found> = await client
      .query(ContactSharesQuery, { first: 100, after, ...list }, { requestPolicy: 'network-only' })
      .toPromise()
    if (page.data === undefined) return undefined
    const { edges, pageInfo } = page.data.contacts
    for (const { node } of edges) {
      if (!missing.delete(node.id)) continue
      levels.set(node.id, node.shares.find(({ cohort }) => cohort.id === cohortId)?.level ?? 'hidden')
    }
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) break
    after = pageInfo.endCursor
  }
  return missing.size === 0 ? levels : undefined
}
