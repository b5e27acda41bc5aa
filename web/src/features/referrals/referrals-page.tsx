import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Columns3, List, Plus } from 'lucide-react'
import { Suspense, lazy } from 'react'
import { buttonClass } from '../../design/button.tsx'
import { FilterChip } from '../../design/chips.tsx'
import { TwoCircles } from '../../design/drawings.tsx'
import { Kbd } from '../../design/kbd.tsx'
import { Page, PageActs, PageHeader } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import type { ReferralSide } from '../../generated/graphql.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { useKeys } from '../../keyboard/use-keys.ts'
import { referralsWords as words, sideNames } from '../../messages/referrals.ts'
import { AskStandingQuery, ReferralsQuery } from './documents.ts'
import { ReferralList } from './lists/referral-list.tsx'
import type { ReferralCard } from './referral.ts'
import type { ReferralsSearch } from './search.ts'
import { isPutAway, isUnderWay } from './standing.ts'

const ReferralBoard = lazy(async () => ({ default: (await import('./lists/referral-board.tsx')).ReferralBoard }))

const tab =
  'quick -mb-px inline-flex min-h-11 items-center gap-1.5 border-b-2 border-transparent px-1 text-14 text-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink wide:min-h-9'

const Tabs = ({ search }: { readonly search: ReferralsSearch }) => {
  const as = search.as === undefined ? {} : { as: search.as }
  return (
    <nav aria-label={words.tabs} className="flex gap-5">
      <Link to="/referrals" search={as} replace className={tab} activeOptions={{ exact: true }}>
        {sideNames.seeker}
      </Link>
      <Link
        to="/referrals"
        search={{ ...as, side: 'referrer' }}
        replace
        className={tab}
        activeOptions={{ exact: true }}
      >
        {sideNames.referrer}
      </Link>
    </nav>
  )
}

const stateOf = (referrals: readonly ReferralCard[] | undefined, side: ReferralSide): string =>
  referrals === undefined
    ? '\u00a0'
    : words.state[side](
        referrals.filter(({ status }) => isUnderWay(status)).length,
        referrals.filter(({ owes }) => owes.length > 0).length,
      )

/** The quiet word before a guardrail is hit. */
const Standing = () => {
  const { data } = useLiveQuery({ query: AskStandingQuery, variables: {}, topics: ['referrals'] })
  const hints = [data?.askStanding.referral.hint, data?.askStanding.thanks.hint].filter(
    (hint) => hint !== null && hint !== undefined,
  )
  return hints.length === 0 ? null : <span className="ms-2 text-faint">{hints.join(', ')}</span>
}

/** Requests by whose they are: those I asked for, and those asked of me. */
export const ReferralsPage = () => {
  const search = useSearch({ from: '/signed-in/shell/referrals' })
  const navigate = useNavigate({ from: '/referrals' })
  const side: ReferralSide = search.side ?? 'seeker'
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: ReferralsQuery,
    variables: { side },
    topics: ['referrals'],
  })
  // A draft that was put away concerned nobody.
  const referrals = data?.referrals.filter((referral) => !isPutAway(referral))
  const asList = search.as === 'list'
  const show = (list: boolean) =>
    void navigate({
      search: { ...(search.side === undefined ? {} : { side: search.side }), ...(list ? { as: 'list' } : {}) },
      replace: true,
    })
  const other = () =>
    void navigate({
      search: { ...(side === 'seeker' ? { side: 'referrer' } : {}), ...(asList ? { as: 'list' } : {}) },
      replace: true,
    })
  useKeys('page', [
    { keys: 'a', label: words.ask, run: () => void navigate({ to: '/referrals/new' }) },
    { keys: 'v', label: words.keyBoard, run: () => show(!asList) },
    { keys: 'x', label: words.keySide, run: other },
  ])
  const ask = (
    <Link to="/referrals/new" className={buttonClass('primary')}>
      <Plus size={16} aria-hidden />
      {words.ask}
      <Kbd keys="a" onFill />
    </Link>
  )
  return (
    <Page wider>
      <PageHeader
        title={words.title}
        state={
          <>
            {stateOf(referrals, side)}
            {side === 'seeker' && <Standing />}
          </>
        }
        act={referrals?.length === 0 && side === 'seeker' ? undefined : <PageActs>{ask}</PageActs>}
      />
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-4 gap-y-2 border-b border-line">
        <Tabs search={search} />
        <div role="group" aria-label={words.as} className="flex gap-1.5 pb-1.5">
          <FilterChip on={!asList} onToggle={() => show(false)}>
            <Columns3 size={14} aria-hidden />
            {words.asBoard}
          </FilterChip>
          <FilterChip on={asList} onToggle={() => show(true)}>
            <List size={14} aria-hidden />
            {words.asList}
          </FilterChip>
        </div>
      </div>
      {error !== undefined && referrals !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && referrals === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && referrals === undefined && <Skeleton rows={6} />}
      {referrals?.length === 0 && (
        <EmptyState title={words.none[side]} text={words.noneHint[side]} drawing={<TwoCircles />}>
          {side === 'seeker' && ask}
        </EmptyState>
      )}
      {referrals !== undefined &&
        referrals.length > 0 &&
        (asList ? (
          <ReferralList referrals={referrals} />
        ) : (
          <Suspense fallback={<Skeleton rows={4} />}>
            <ReferralBoard key={side} side={side} referrals={referrals} />
          </Suspense>
        ))}
    </Page>
  )
}
