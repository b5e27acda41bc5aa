import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Suspense, lazy, useState } from 'react'
import { buttonClass } from '../../design/button.tsx'
import { Page } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { referralsWords as words } from '../../messages/referrals.ts'
import { ActDialogLater } from './acts/act-dialog-later.tsx'
import { ReferralQuery } from './documents.ts'
import type { ReferralWhole } from './referral.ts'
import { RequestView } from './request/request-view.tsx'
import { useKnown } from './use-known.ts'

const DraftView = lazy(async () => ({ default: (await import('./draft/draft-view.tsx')).DraftView }))

const NoSuchRequest = () => (
  <EmptyState page title={words.gone} text={words.goneHint}>
    <Link to="/referrals" className={buttonClass('plain')}>
      {words.toAll}
    </Link>
  </EmptyState>
)

/** The draft, once it is known what it is about. */
const Draft = ({ referral, onSent }: { readonly referral: ReferralWhole; readonly onSent: () => void }) => {
  const navigate = useNavigate()
  const [discarding, setDiscarding] = useState(false)
  const known = useKnown(referral)
  if (known === undefined) return <Skeleton rows={6} />
  return (
    <>
      <Suspense fallback={<Skeleton rows={6} />}>
        <DraftView
          key={referral.id}
          referral={referral}
          known={known}
          onSent={onSent}
          onDiscard={() => setDiscarding(true)}
        />
      </Suspense>
      <ActDialogLater
        open={
          discarding
            ? {
                act: 'withdraw',
                referral,
                onLeave: () => setDiscarding(false),
                onDone: () => void navigate({ to: '/referrals' }),
              }
            : undefined
        }
      />
    </>
  )
}

/** One request, for the one who asks and the one who is asked. */
export const ReferralPage = () => {
  const { id } = useParams({ from: '/signed-in/shell/referrals/$id' })
  const { act } = useSearch({ from: '/signed-in/shell/referrals/$id' })
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: ReferralQuery,
    variables: { id },
    topics: ['referrals'],
  })
  const referral = data?.referral ?? undefined
  if (data !== undefined && referral === undefined) return <NoSuchRequest />
  return (
    <Page>
      {error !== undefined && referral !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && referral === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={6} />}
      {referral !== undefined &&
        (referral.status === 'drafting' ? (
          <Draft referral={referral} onSent={() => window.scrollTo({ top: 0 })} />
        ) : (
          <RequestView key={referral.id} referral={referral} wanted={act} />
        ))}
    </Page>
  )
}
