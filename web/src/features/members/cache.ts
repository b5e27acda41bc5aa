import type { Cache, CacheExchangeOpts } from '@urql/exchange-graphcache'

type Input = { readonly input: Readonly<Record<string, unknown>> & { readonly userId: string } }
type Cohort = { readonly __typename: 'CohortName'; readonly id: string; readonly name: string }

const payload = (member: Readonly<Record<string, unknown>>) => ({
  __typename: 'MemberPayload',
  ok: true,
  refusal: null,
  isStale: false,
  member: { __typename: 'Member', ...member },
})

const cohortsOf = (cache: Cache, userId: string): Cohort[] => {
  const links = cache.resolve(`Member:${userId}`, 'cohorts')
  if (!Array.isArray(links)) return []
  return links.flatMap((link) => {
    if (typeof link !== 'string') return []
    const [id, name] = [cache.resolve(link, 'id'), cache.resolve(link, 'name')]
    return typeof id === 'string' && typeof name === 'string' ? [{ __typename: 'CohortName' as const, id, name }] : []
  })
}

/** What the acts on a member show before the server has answered. */
export const memberCache = {
  optimistic: {
    changeRoles: (args) => {
      const { userId, roles } = (args as Input).input
      return payload({ id: userId, roles })
    },
    putIntoCohort: (args, cache) => {
      const { userId, cohortId } = (args as Input).input
      const name = cache.resolve(`Cohort:${String(cohortId)}`, 'name')
      const joined = {
        __typename: 'CohortName' as const,
        id: String(cohortId),
        name: typeof name === 'string' ? name : '',
      }
      return payload({ id: userId, cohorts: [...cohortsOf(cache, userId), joined] })
    },
    takeOutOfCohort: (args, cache) => {
      const { userId, cohortId } = (args as Input).input
      return payload({ id: userId, cohorts: cohortsOf(cache, userId).filter(({ id }) => id !== cohortId) })
    },
  },
} satisfies Pick<CacheExchangeOpts, 'optimistic'>
