import type { Closeness } from '@kith/domain'
import type { Viewer } from '../shared/database.ts'
import { containing, foldText } from '../shared/search-text.ts'

export interface ContactFilter {
  /** Matches name, company and position; forgives typos when nothing matches as it is written. */
  readonly search?: string | null
  readonly closeness?: readonly Closeness[] | null
  readonly unplaced?: boolean | null
  readonly tag?: string | null
  readonly overdue?: boolean | null
  readonly archived?: boolean | null
}

export interface Conditions {
  /** Which conditions are in force, for the statement's name: the same code is always the same text. */
  readonly code: string
  readonly sql: string
  readonly values: readonly unknown[]
}

/** Below this a trigram says nothing about a typo. */
const shortestForgiven = 3

const searchCondition = (pattern: string, exact: string | undefined): string => {
  // Too short for a trigram: the index would be read from end to end. The owner's own people are few.
  if (exact === undefined) return `c.search_text || '' like ${pattern}`
  // Near misses show only where nothing matches as written: else every "Anna" would bring along every "Anne".
  // Asked in this order: whether anything matches is known once, a similarity is worked out for each row.
  return `(c.search_text like ${pattern} or (not exists (
    select from read.contact e where e.owner_id = $1 and e.workspace_id = $2 and not e.archived and not e.erased
      and e.search_text like ${pattern}) and word_similarity(${exact}, c.search_text) >= 0.4))`
}

/** The WHERE part for `read.contact c`; `$1` and `$2` are always the viewer and the workspace. */
export const contactConditions = (viewer: Viewer, filter: ContactFilter): Conditions => {
  const values: unknown[] = [viewer.userId, viewer.workspaceId]
  const archived = filter.archived === true
  // Written out, not bound: the indexes are for people who are not archived, and a parameter would hide that.
  const parts = ['c.owner_id = $1', 'c.workspace_id = $2', archived ? 'c.archived' : 'not c.archived', 'not c.erased']
  let code = archived ? 'a' : ''
  const bind = (value: unknown): string => `$${values.push(value)}`

  const search = foldText(filter.search ?? '')
  if (search !== '') {
    const forgiving = search.length >= shortestForgiven
    const pattern = bind(containing(search))
    parts.push(searchCondition(pattern, forgiving ? bind(search) : undefined))
    code += forgiving ? 'S' : 's'
  }
  const places = filter.closeness ?? []
  if (places.length > 0 && filter.unplaced === true) {
    parts.push(`(c.closeness = any(${bind(places)}::text[]) or c.closeness is null)`)
    code += 'b'
  } else if (places.length > 0) {
    parts.push(`c.closeness = any(${bind(places)}::text[])`)
    code += 'c'
  } else if (filter.unplaced === true) {
    parts.push('c.closeness is null')
    code += 'u'
  }
  if (filter.tag !== undefined && filter.tag !== null) {
    parts.push(`c.tags @> array[${bind(filter.tag)}::text]`)
    code += 't'
  }
  if (filter.overdue === true) {
    parts.push(`c.next_on < ${bind(viewer.today)}::date and c.next_on > '-infinity'`)
    code += 'o'
  }
  return { code, sql: parts.join(' and '), values }
}
