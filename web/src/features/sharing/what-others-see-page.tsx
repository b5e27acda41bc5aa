import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useViewer } from '../../app/session.tsx'
import { Button, buttonClass } from '../../design/button.tsx'
import { TwoCircles } from '../../design/drawings.tsx'
import { Page, PageActs, PageHeader, SectionTitle } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import type { SharePreviewQuery as PreviewData } from '../../generated/graphql.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { sharingNames } from '../../messages/rights.ts'
import { sharingWords as words } from '../../messages/sharing.ts'
import { NoSuchCohort } from '../cohort/cohort-page.tsx'
import { CompanyList } from '../cohort/company-list.tsx'
import { SharePreviewQuery } from './documents.ts'
import { LevelStrip } from './level-strip.tsx'
import { whatOthersSee } from './levels.ts'
import { useSharing } from './use-sharing.ts'

type Preview = NonNullable<PreviewData['sharePreview']>

const step = 100

const Share = ({
  share,
  cohort,
}: {
  readonly share: Preview['shares'][number]
  readonly cohort: Preview['cohort']
}) => {
  const { name: owner } = useViewer()
  const setSharing = useSharing()
  const [choosing, setChoosing] = useState(false)
  const { contact, level } = share
  return (
    <li className="border-b border-line py-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-0.5">
        <div className="min-w-0 flex-1 basis-56">
          <Link
            to="/people/$id"
            params={{ id: contact.id }}
            dir="auto"
            className="font-serif text-16 underline-offset-3 hover:underline"
          >
            {contact.name}
          </Link>
          <p className="text-13 text-faint">
            {words.othersSee} {whatOthersSee(share, owner)}
          </p>
        </div>
        <Button size="small" look="quiet" aria-label={words.change(contact.name)} onClick={() => setChoosing(true)}>
          {sharingNames[level]}
        </Button>
      </div>
      {choosing && (
        <LevelStrip
          question={words.howFar(contact.name, cohort.name)}
          onLeave={() => setChoosing(false)}
          onChoose={(next) => {
            if (next === level) return
            const before = new Map([[contact.id, level]])
            void setSharing({ who: contact.name, cohort, level: next, contactIds: [contact.id], before })
          }}
        />
      )}
    </li>
  )
}

/** The viewer's own people as a cohort sees them, and each share with its way back. */
export const WhatOthersSeePage = () => {
  const { id } = useParams({ from: '/signed-in/shell/cohort/$id/what-others-see' })
  const [first, setFirst] = useState(step)
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: SharePreviewQuery,
    variables: { cohortId: id, first },
    topics: ['cohorts', 'contacts'],
  })
  // While more is being fetched, what was there stays.
  const [kept, keep] = useState<PreviewData>()
  if (data !== undefined && data !== kept) keep(data)
  const answer = data ?? kept
  const preview = answer?.sharePreview ?? undefined
  if (answer !== undefined && preview === undefined) return <NoSuchCohort />
  return (
    <Page>
      {error !== undefined && preview !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && preview === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && preview === undefined && <Skeleton rows={6} />}
      {preview !== undefined && (
        <>
          <PageHeader
            title={words.preview}
            state={words.previewOf(preview.cohort.name)}
            act={
              <PageActs>
                <Link to="/cohort/$id" params={{ id }} className={buttonClass('plain')}>
                  {words.backToCohort}
                </Link>
              </PageActs>
            }
          />
          <p className="mb-6 text-16">{words.counts(preview.named, preview.companyOnly, preview.hidden)}</p>
          {preview.shares.length === 0 ? (
            <EmptyState title={words.nothingYet} text={words.nothingYetHint} drawing={<TwoCircles />}>
              <Link to="/people" className={buttonClass('primary')}>
                {words.choose}
              </Link>
            </EmptyState>
          ) : (
            <div className="grid gap-x-14 gap-y-10 desk:grid-cols-2">
              <section aria-label={words.asTheySee}>
                <SectionTitle>{words.asTheySee}</SectionTitle>
                <CompanyList companies={preview.companies} />
              </section>
              <section aria-label={words.yours}>
                <SectionTitle>{words.yours}</SectionTitle>
                <ul>
                  {preview.shares.map((share) => (
                    <Share key={share.contact.id} share={share} cohort={preview.cohort} />
                  ))}
                </ul>
                {preview.shares.length === first && (
                  <Button look="quiet" className="mt-2" onClick={() => setFirst(first + step)}>
                    {words.showMore}
                  </Button>
                )}
              </section>
            </div>
          )}
        </>
      )}
    </Page>
  )
}
