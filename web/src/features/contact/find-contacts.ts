import { useDeferredValue, useState } from 'react'
import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import type { FindContactsQuery as Found } from '../../generated/graphql.ts'

const FindContactsQuery = graphql(`
  query FindContacts($text: String!, $first: Int) {
    findContacts(text: $text, first: $first) {
      id
      name
      company
      position
    }
  }
`)

export type FoundContact = Found['findContacts'][number]

const nobody: Pick<Found, 'findContacts'> = { findContacts: [] }

/** People for what is typed, recent ones first when nothing is; the earlier answer stays until the new one comes. */
export const useFindContacts = (
  text: string,
): { readonly people: readonly FoundContact[]; readonly searching: boolean } => {
  const asked = useDeferredValue(text.trim())
  const { data, fetching } = useLiveQuery({
    query: FindContactsQuery,
    variables: { text: asked, first: 8 },
    topics: ['contacts'],
  })
  const [kept, keep] = useState(nobody)
  if (data !== undefined && data !== kept) keep(data)
  return { people: (data ?? kept).findContacts, searching: fetching || asked !== text.trim() }
}
