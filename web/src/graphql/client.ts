import { offlineExchange } from '@urql/exchange-graphcache'
import type { CacheExchangeOpts } from '@urql/exchange-graphcache'
import { createClient, fetchExchange, mapExchange } from 'urql'
import type { Client, CombinedError } from 'urql'
import { signedOut } from './signed-out.ts'
import { fetchTrusted } from './trusted.ts'

const retries = new Set<() => void>()

/** Sends what waited while the connection was lost. */
export const sendWaiting = (): void => {
  for (const retry of retries) retry()
}

/** Whether nobody answered at all, as opposed to an answer that says no. */
export const isLost = (error: CombinedError | undefined): boolean =>
  error?.networkError !== undefined && error.response === undefined

/**
 * The client of the app. Reading goes on from the cache; a write that nobody answered waits in memory and is sent
 * again, with the same command id, once the connection is back.
 */
export const createKithClient = (cache: Partial<CacheExchangeOpts>, fetcher: typeof fetch = fetchTrusted): Client =>
  createClient({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    fetch: fetcher,
    exchanges: [
      mapExchange({
        onError(error) {
          const refused = error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED')
          if (refused || (error.response as Response | undefined)?.status === 401) signedOut()
        },
      }),
      offlineExchange({
        ...cache,
        storage: {
          readData: () => Promise.resolve({}),
          writeData: () => Promise.resolve(),
          readMetadata: () => Promise.resolve([]),
          writeMetadata: () => undefined,
          onOnline: (retry) => void retries.add(retry),
        },
        isOfflineError: (error) => isLost(error),
      }),
      fetchExchange,
    ],
  })
