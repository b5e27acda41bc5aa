import type { ReactNode } from 'react'
import { Moment } from '../../design/day.tsx'
import { TwoCircles } from '../../design/drawings.tsx'
import { Page, PageHeader, SectionTitle } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { mentoringWords as words } from '../../messages/mentoring.ts'
import { MentoringQuery } from './documents.ts'
import { MentorRows } from './mentors-part.tsx'
import { nextSession, partsOf } from './mentorship.ts'
import type { Mentorship } from './mentorship.ts'
import { PairCard } from './pair-card.tsx'
import { RequestRow } from './request-row.tsx'

const Section = (props: { readonly title: string; readonly count: number; readonly children: ReactNode }) =>
  props.count === 0 ? null : (
    <section aria-label={props.title} className="mb-10">
      <SectionTitle count={props.count}>{props.title}</SectionTitle>
      {props.children}
    </section>
  )

const Requests = ({ title, list }: { readonly title: string; readonly list: readonly Mentorship[] }) => (
  <Section title={title} count={list.length}>
    <ul>
      {list.map((mentorship) => (
        <RequestRow key={mentorship.id} mentorship={mentorship} />
      ))}
    </ul>
  </Section>
)

const StateLine = ({ list }: { readonly list: readonly Mentorship[] }) => {
  const waiting = partsOf(list).askedOfMe.length
  const next = nextSession(list)
  if (waiting > 0) return words.waiting(waiting)
  if (next === undefined) return words.state
  return (
    <>
      {words.next} <Moment at={next.startsAt} />.
    </>
  )
}

/** Whom one mentors, by whom one is mentored, and who could be asked. */
export const MentoringPage = () => {
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: MentoringQuery,
    variables: {},
    topics: ['mentorships', 'members'],
  })
  const list = data?.mentorships ?? []
  const { askedOfMe, askedByMe, pairs, earlier } = partsOf(list)
  const isEmpty = data !== undefined && list.length === 0 && data.mentors.length === 0
  const asMentee = [...askedByMe, ...pairs.filter(({ side }) => side === 'mentee')]
  return (
    <Page>
      <PageHeader title={words.title} state={<StateLine list={list} />} />
      {error !== undefined && data !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && data === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={4} />}
      {isEmpty && <EmptyState title={words.nothing} text={words.nothingHint} drawing={<TwoCircles />} />}
      <Requests title={words.askedOfMe} list={askedOfMe} />
      <Section title={words.pairs} count={pairs.length}>
        <ul>
          {pairs.map((mentorship) => (
            <PairCard key={mentorship.id} mentorship={mentorship} />
          ))}
        </ul>
      </Section>
      <Requests title={words.askedByMe} list={askedByMe} />
      <Section title={words.mentors} count={data?.mentors.length ?? 0}>
        <MentorRows mentors={data?.mentors ?? []} open={asMentee} />
      </Section>
      <Requests title={words.earlier} list={earlier} />
    </Page>
  )
}
