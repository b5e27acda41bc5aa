import type { Closeness, ContactFilter, ContactSort } from '../../generated/graphql.ts'

/** The filters of the People page as they stand in its address. */
export type PeopleSearch = {
  readonly q?: string
  readonly closeness?: readonly Closeness[]
  readonly unplaced?: true
  readonly tag?: string
  readonly overdue?: true
  readonly archived?: true
  readonly sort?: ContactSort
}

const levels: readonly Closeness[] = ['close', 'regular', 'distant']
const sorts: readonly ContactSort[] = ['name', 'company', 'next_check_in', 'last_interaction', 'recently_added']
const text = (value: unknown): string | undefined => {
  const written = typeof value === 'number' ? String(value) : value
  return typeof written === 'string' && written.trim() !== '' ? written : undefined
}

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export const readPeopleSearch = (search: Record<string, unknown>): PeopleSearch => {
  const q = text(search['q'])
  const tag = text(search['tag'])
  const sort = sorts.find((each) => each === search['sort'])
  const given: unknown[] = Array.isArray(search['closeness']) ? search['closeness'] : [search['closeness']]
  const closeness = levels.filter((level) => given.includes(level))
  return {
    ...(q === undefined ? {} : { q }),
    ...(closeness.length === 0 ? {} : { closeness }),
    ...(search['unplaced'] === true ? { unplaced: true } : {}),
    ...(tag === undefined ? {} : { tag }),
    ...(search['overdue'] === true ? { overdue: true } : {}),
    ...(search['archived'] === true ? { archived: true } : {}),
    ...(sort === undefined || sort === 'name' ? {} : { sort }),
  }
}

/** The same filters as the server takes them. */
export const filterOf = ({ q, closeness, unplaced, tag, overdue, archived }: PeopleSearch): ContactFilter => ({
  search: q ?? null,
  closeness: closeness === undefined ? null : [...closeness],
  unplaced: unplaced ?? null,
  tag: tag ?? null,
  overdue: overdue ?? null,
  archived: archived ?? false,
})

export const isFiltered = (search: PeopleSearch): boolean => Object.keys(search).some((name) => name !== 'sort')
