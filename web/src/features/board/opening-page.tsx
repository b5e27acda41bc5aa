import { Link, useParams } from '@tanstack/react-router'
import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonClass } from '../../design/button.tsx'
import { Day, Moment } from '../../design/day.tsx'
import { Page, PageHeader, SectionTitle, useTitle } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { boardWords as words } from '../../messages/board.ts'
import { OpeningActs } from './opening-acts.tsx'
import { OpeningQuery } from './opening-query.ts'
import { placeOf } from './opening-row.tsx'
import { OpeningState, whyNot } from './opening-state.tsx'
import type { Opening } from './use-opening-acts.ts'
import { WhoAsked } from './who-asked.tsx'

const Note = ({ children }: { readonly children: ReactNode }) => (
  <p className="mb-4 rounded-base bg-waiting-soft px-3 py-2 text-13 text-waiting">{children}</p>
)

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="flex gap-2 py-1.5">
    <dt className="w-24 shrink-0 text-13 text-faint">{name}</dt>
    <dd className="min-w-0 flex-1">{children}</dd>
  </div>
)

const Whole = ({ opening, keptAs }: { readonly opening: Opening; readonly keptAs: string | undefined }) => {
  const why = whyNot(opening)
  return (
    <>
      <PageHeader
        title={opening.role}
        state={placeOf(opening)}
        act={<OpeningActs opening={opening} keptAs={keptAs} />}
      />
      {opening.held && <Note>{words.heldNote}</Note>}
      {opening.hiddenBy !== null && <Note>{words.hiddenBy[opening.hiddenBy]}</Note>}
      {why !== undefined && !opening.isMine && opening.myReferralId === null && <Note>{words.cannotAsk[why]}</Note>}
      <div className="grid gap-x-14 gap-y-10 desk:grid-cols-[minmax(0,1fr)_minmax(260px,320px)]">
        <section aria-label={words.about} className="min-w-0">
          <SectionTitle>{words.about}</SectionTitle>
          {opening.notes === '' ? (
            <p className="py-3 text-faint">{words.noNotes}</p>
          ) : (
            <p dir="auto" className="max-w-[72ch] py-3 whitespace-pre-wrap">
              {opening.notes}
            </p>
          )}
          {opening.link !== '' && (
            <a
              href={opening.link}
              target="_blank"
              rel="noreferrer noopener"
              className="inline-flex min-h-9 items-center gap-1.5 text-accent underline-offset-3 hover:underline"
            >
              {words.openLink}
              <ExternalLink size={14} aria-hidden />
            </a>
          )}
          {opening.isMine && <WhoAsked openingId={opening.id} />}
        </section>
        <aside>
          <SectionTitle>{words.facts}</SectionTitle>
          <dl className="py-1.5">
            <Fact name={words.postedBy}>
              <bdi>{opening.isMine ? words.byYou : opening.poster.name}</bdi>
            </Fact>
            <Fact name={words.seats}>{words.seatsLeft(opening.seatsFree, opening.seats)}</Fact>
            <Fact name={words.closesOn}>
              {opening.closesOn === null ? (
                <span className="text-faint">{words.noDay}</span>
              ) : (
                <Day date={opening.closesOn} />
              )}
            </Fact>
            <Fact name={words.audience}>
              {opening.audience.kind === 'workspace' ? (
                words.everybody
              ) : (
                <bdi>{opening.audience.cohorts.map(({ name }) => name).join(', ')}</bdi>
              )}
            </Fact>
            <Fact name={words.posted}>
              <Moment at={opening.postedAt} />
            </Fact>
          </dl>
          <p className="flex flex-wrap gap-1.5 empty:hidden">
            <OpeningState opening={opening} />
          </p>
        </aside>
      </div>
    </>
  )
}

/** One opening. */
export const OpeningPage = () => {
  const { id } = useParams({ from: '/signed-in/shell/board/$id' })
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: OpeningQuery,
    variables: { id },
    topics: ['board', 'referrals', 'opportunities'],
  })
  const opening = data?.opening ?? undefined
  useTitle(opening?.role ?? words.one)
  return (
    <Page>
      {data !== undefined && opening === undefined && (
        <EmptyState page title={words.gone} text={words.goneHint}>
          <Link to="/board" className={buttonClass('plain')}>
            {words.toBoard}
          </Link>
        </EmptyState>
      )}
      {error !== undefined && opening !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && opening === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={6} />}
      {opening !== undefined && (
        <Whole
          key={opening.id}
          opening={opening}
          keptAs={data?.opportunities.find(({ source }) => source?.openingId === opening.id)?.id}
        />
      )}
    </Page>
  )
}
