export type OpportunitySort = 'role' | 'stage' | 'next' | 'moved'

/** How the Opportunities page is shown, as it stands in its address. */
export type OpportunitiesSearch = { readonly view?: 'list'; readonly sort?: OpportunitySort; readonly down?: true }

const sorts: readonly OpportunitySort[] = ['role', 'stage', 'next', 'moved']

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export const readOpportunitiesSearch = (search: Record<string, unknown>): OpportunitiesSearch => {
  const sort = sorts.find((each) => each === search['sort'])
  return {
    ...(search['view'] === 'list' ? { view: 'list' } : {}),
    ...(sort === undefined ? {} : { sort }),
    ...(search['down'] === true ? { down: true } : {}),
  }
}
