import type { OpeningFilter, OpeningStatus } from '../../generated/graphql.ts'

/** The filters of the board as they stand in its address. */
export type BoardSearch = {
  readonly q?: string
  readonly place?: string
  readonly cohort?: string
  readonly mine?: true
  readonly status?: Exclude<OpeningStatus, 'open'>
}

const text = (value: unknown): string | undefined => {
  const written = typeof value === 'number' ? String(value) : value
  return typeof written === 'string' && written.trim() !== '' ? written : undefined
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value)

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export const readBoardSearch = (search: Record<string, unknown>): BoardSearch => {
  const q = text(search['q'])
  const place = text(search['place'])
  const cohort = isId(search['cohort']) ? search['cohort'] : undefined
  const status = (['closed', 'filled'] as const).find((each) => each === search['status'])
  return {
    ...(q === undefined ? {} : { q }),
    ...(place === undefined ? {} : { place }),
    ...(cohort === undefined ? {} : { cohort }),
    ...(search['mine'] === true ? { mine: true } : {}),
    ...(status === undefined ? {} : { status }),
  }
}

/** The same filters as the server takes them. */
export const filterOf = ({ q, place, cohort, mine, status }: BoardSearch): OpeningFilter => ({
  search: q ?? null,
  location: place ?? null,
  cohortId: cohort ?? null,
  mine: mine ?? null,
  status: status ?? null,
})

export const isFiltered = (search: BoardSearch): boolean => Object.keys(search).length > 0
