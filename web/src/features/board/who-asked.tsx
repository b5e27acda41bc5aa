import { SectionTitle } from '../../design/page.tsx'
import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { boardWords as words } from '../../messages/board.ts'
import '../referrals/fragment.ts'
import { RequestLines } from '../referrals/request-lines.tsx'

const AskedOfMeQuery = graphql(`
  query AskedOfMe {
    referrals(side: referrer) {
      ...ReferralCard
      openingId
    }
  }
`)

/** Who asked the poster about an opening of theirs: those who hold its seats, and those whose requests have ended. */
export const WhoAsked = ({ openingId }: { readonly openingId: string }) => {
  const { data } = useLiveQuery({ query: AskedOfMeQuery, variables: {}, topics: ['referrals', 'board'] })
  if (data === undefined) return null
  const requests = data.referrals.filter((request) => request.openingId === openingId)
  return (
    <section aria-label={words.whoAsked} className="mt-8">
      <SectionTitle>{words.whoAsked}</SectionTitle>
      <RequestLines requests={requests} none={words.nobodyAsked} />
    </section>
  )
}
