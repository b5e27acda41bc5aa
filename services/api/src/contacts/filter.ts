import type { Closeness } from '@kith/domain'
import { cleanText } from '@kith/interchange'
import { publicError } from '../graphql/errors.ts'
import type { ContactFilter } from './types/connection.ts'

/** A filter as statements take it: clean text, nothing that was left out. */
export interface ListFilter {
  readonly search?: string
  readonly closeness?: readonly Closeness[]
  readonly unplaced?: boolean
  readonly tag?: string
  readonly overdue?: boolean
  readonly archived?: boolean
}

const longestSearch = 200

/** Text to look for: one line without invisible characters, and no longer than anything that could be found. */
export const searchable = (text: string): string => {
  if (text.length > longestSearch)
    throw publicError('BAD_USER_INPUT', `Look for at most ${longestSearch} characters at a time.`)
  return cleanText(text)
}

/** What came in, reduced to what says something; the order of keys is always the same, for cursors hang on it. */
export const cleanFilter = (filter: ContactFilter | null | undefined): ListFilter => {
  const search = searchable(filter?.search ?? '')
  const closeness = [...new Set(filter?.closeness ?? [])].toSorted()
  return {
    ...(search === '' ? {} : { search }),
    ...(closeness.length === 0 ? {} : { closeness }),
    ...(filter?.unplaced ? { unplaced: true } : {}),
    ...(filter?.tag === undefined || filter.tag === null ? {} : { tag: searchable(filter.tag) }),
    ...(filter?.overdue ? { overdue: true } : {}),
    archived: filter?.archived ?? false,
  }
}
