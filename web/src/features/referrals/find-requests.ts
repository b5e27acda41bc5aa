import type { ReferralsQuery as ReferralsData } from '../../generated/graphql.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { referralsWords } from '../../messages/referrals.ts'
import type { Finding, Found } from '../palette/found-section.tsx'
import { ReferralsQuery } from './documents.ts'
import { otherOf } from './referral.ts'
import { isUnderWay } from './standing.ts'

type Request = ReferralsData['referrals'][number]

const most = 5

/** Open requests whose role, company or other person holds what was typed; none for nothing. */
export const requestsNamed = (requests: readonly Request[], text: string): readonly Found[] => {
  const wanted = text.trim().toLocaleLowerCase()
  if (wanted === '') return []
  return requests
    .filter(({ status, owes }) => isUnderWay(status) || owes.length > 0)
    .map((request) => ({
      id: request.id,
      name: referralsWords.roleAt(request.role, request.company) || referralsWords.noRole,
      about: otherOf(request).name,
    }))
    .filter(({ name, about }) => `${name} ${about}`.toLocaleLowerCase().includes(wanted))
    .slice(0, most)
}

/** The same among all requests of both sides. */
export const useFindRequests = (text: string): Finding => {
  const pause = text.trim() === ''
  const mine = useLiveQuery({
    query: ReferralsQuery,
    variables: { side: 'seeker' },
    topics: ['referrals'],
    pause,
  })
  const theirs = useLiveQuery({
    query: ReferralsQuery,
    variables: { side: 'referrer' },
    topics: ['referrals'],
    pause,
  })
  return {
    found: requestsNamed([...(mine.data?.referrals ?? []), ...(theirs.data?.referrals ?? [])], text),
    searching: mine.fetching || theirs.fetching,
  }
}
