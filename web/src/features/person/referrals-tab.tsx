import { Link, useNavigate } from '@tanstack/react-router'
import { useReader } from '../../app/session.tsx'
import { buttonClass } from '../../design/button.tsx'
import { Status } from '../../design/chips.tsx'
import { Kbd } from '../../design/kbd.tsx'
import { SectionTitle } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { useKeys } from '../../keyboard/use-keys.ts'
import { personWords as words } from '../../messages/person.ts'
import { referralsWords } from '../../messages/referrals.ts'
import '../referrals/fragment.ts'
import { nextFact } from '../referrals/next-fact.ts'
import { standingOf } from '../referrals/standing.ts'
import type { Person } from './person.ts'

const PersonReferralsQuery = graphql(`
  query PersonReferrals($id: ID!) {
    contact(id: $id) {
      id
      referrals {
        ...ReferralCard
      }
    }
  }
`)

/** The requests that this person was asked, with what came of each, and the way to a new one. */
export const ReferralsTab = ({ person }: { readonly person: Person }) => {
  const reader = useReader()
  const navigate = useNavigate()
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: PersonReferralsQuery,
    variables: { id: person.id },
    topics: ['referrals', 'contacts'],
  })
  const referrals = data?.contact?.referrals
  const search = { contact: person.id }
  useKeys('page', [{ keys: 'a', label: words.askReferral, run: () => void navigate({ to: '/referrals/new', search }) }])
  const ask = (
    <Link to="/referrals/new" search={search} className={buttonClass('primary')}>
      {words.askReferral}
      <Kbd keys="a" onFill />
    </Link>
  )
  return (
    <>
      {error !== undefined && referrals !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && referrals === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && referrals === undefined && <Skeleton rows={3} />}
      {referrals?.length === 0 && (
        <EmptyState title={words.noReferrals(person.name)} text={words.noReferralsHint}>
          {!person.doNotContact && ask}
        </EmptyState>
      )}
      {referrals !== undefined && referrals.length > 0 && (
        <>
          <SectionTitle count={referrals.length}>{words.askedOf(person.name)}</SectionTitle>
          <ul className="mb-5">
            {referrals.map((referral) => {
              const { label, tone } = standingOf(referral)
              return (
                <li
                  key={referral.id}
                  className="relative flex flex-wrap items-center gap-x-3 gap-y-0.5 border-b border-line py-3 hover:bg-sunken"
                >
                  <Link
                    to="/referrals/$id"
                    params={{ id: referral.id }}
                    dir="auto"
                    className="min-w-0 flex-1 basis-52 font-serif text-16 after:absolute after:inset-0"
                  >
                    {referralsWords.roleAt(referral.role, referral.company) || referralsWords.noRole}
                  </Link>
                  <Status tone={tone}>{label}</Status>
                  <span className="w-full text-13 text-soft">{nextFact(referral, reader)}</span>
                </li>
              )
            })}
          </ul>
          {!person.doNotContact && ask}
        </>
      )}
    </>
  )
}
