import type { RowOutcome } from '../../generated/graphql.ts'

export type ImportSearch = { readonly outcome?: RowOutcome }

const outcomes: readonly RowOutcome[] = ['added', 'changed', 'unchanged', 'refused']

/** Which rows of the report are shown. */
export const readImportSearch = (search: Record<string, unknown>): ImportSearch => {
  const outcome = outcomes.find((each) => each === search['outcome'])
  return outcome === undefined ? {} : { outcome }
}
