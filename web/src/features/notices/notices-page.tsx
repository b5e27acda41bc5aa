import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useReader } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { Status } from '../../design/chips.tsx'
import { Moment } from '../../design/day.tsx'
import { Envelope } from '../../design/drawings.tsx'
import { Page, PageHeader } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import { useCursor } from '../../design/use-cursor.ts'
import type { RowProps } from '../today/row-frame.tsx'
import type { NoticesQuery as NoticesData } from '../../generated/graphql.ts'
import { graphql } from '../../graphql/document.ts'
import { useAct } from '../../graphql/use-act.ts'
import { usePages } from '../../graphql/use-pages.ts'
import { noticeWords as words } from '../../messages/notices.ts'
import { clock, dayOf, dayWords } from '../../words/dates.ts'

const NoticesQuery = graphql(`
  query Notices($first: Int, $after: String) {
    notices(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          kind
          at
          isUnseen
          waits
          referralId
          openingId
          mentorshipId
          startsAt
          who
          company
          role
          outcome
        }
      }
    }
  }
`)

const SeeNotices = graphql(`
  mutation SeeNotices {
    seeNotices {
      ok
      unseen
      refusal {
        code
        message
      }
    }
  }
`)

type Notice = NoticesData['notices']['edges'][number]['node']

const noticesIn = ({ notices }: NoticesData) => notices

const row =
  'quick flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 px-2 py-2.5 hover:bg-hover wide:flex-nowrap wide:rounded-base'

const NoticeRow = (props: { readonly notice: Notice; readonly isNew: boolean; readonly rowProps: RowProps }) => {
  const { notice, isNew } = props
  const { referralId, openingId, mentorshipId, startsAt } = notice
  const { today, locale, timeZone } = useReader()
  const when =
    startsAt === null
      ? {}
      : { when: `${dayWords(dayOf(startsAt, timeZone), today, locale)}, ${clock(startsAt, timeZone, locale)}` }
  const inside = (
    <>
      <span
        aria-hidden
        className={`size-2 shrink-0 rounded-full ${isNew ? 'bg-accent' : 'border border-line-strong'}`}
      />
      <span
        dir="auto"
        className={`min-w-0 grow basis-4/5 break-words wide:basis-0 ${notice.waits || isNew ? 'text-ink' : 'text-soft'}`}
      >
        {isNew && <span className="sr-only">{words.isNew}: </span>}
        {words.sentence[notice.kind]({ ...notice, ...when })}
      </span>
      <span className="ms-5 flex shrink-0 items-center gap-3 wide:ms-0">
        {notice.waits && <Status tone="waiting">{words.waits}</Status>}
        <span className="text-12 text-faint">
          <Moment at={notice.at} />
        </span>
      </span>
    </>
  )
  const link = { ...props.rowProps, className: row }
  return (
    <li className="border-b border-line">
      {referralId !== null ? (
        <Link to="/referrals/$id" params={{ id: referralId }} {...link}>
          {inside}
        </Link>
      ) : openingId !== null ? (
        <Link to="/board/$id" params={{ id: openingId }} {...link}>
          {inside}
        </Link>
      ) : mentorshipId !== null ? (
        <Link to="/mentoring" {...link}>
          {inside}
        </Link>
      ) : (
        <div {...link}>{inside}</div>
      )}
    </li>
  )
}

/**
 * What was new when the page was opened stays marked until it is left: seeing it is what makes it old, and nobody should
 * have to hurry.
 */
const useNewOnes = (notices: readonly Notice[]): ReadonlySet<string> => {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const unseen = notices.filter(({ id, isUnseen }) => isUnseen && !fresh.has(id))
  if (unseen.length > 0) setFresh(new Set([...fresh, ...unseen.map(({ id }) => id)]))
  return fresh
}

/** Every step that was told to the reader, newest first. */
export const NoticesPage = () => {
  const act = useAct()
  const notices = usePages({
    query: NoticesQuery,
    connection: noticesIn,
    variables: { first: 30 },
    topics: ['notices'],
  })
  const fresh = useNewOnes(notices.nodes)
  const isUnseen = notices.nodes.some((notice) => notice.isUnseen)
  useEffect(() => {
    if (isUnseen && document.visibilityState === 'visible')
      void act({ document: SeeNotices, variables: {}, handled: true })
    // Once for each batch of news that comes in while the page is open.
  }, [isUnseen]) // eslint-disable-line react-hooks/exhaustive-deps
  const cursor = useCursor({ count: notices.nodes.length, idAt: (at) => notices.nodes[at]?.id })
  const waiting = notices.nodes.filter(({ waits }) => waits).length

  return (
    <Page>
      <PageHeader title={words.title} state={notices.known ? words.state(waiting) : '\u00a0'} />
      {notices.error !== undefined && notices.known && <StaleNote onRetry={notices.refetch} />}
      {notices.error !== undefined && !notices.known && <ErrorState error={notices.error} onRetry={notices.refetch} />}
      {notices.skeleton && <Skeleton rows={5} />}
      {notices.known && notices.nodes.length === 0 && (
        <EmptyState title={words.none} text={words.noneHint} drawing={<Envelope />} />
      )}
      <ul aria-label={words.list}>
        {notices.nodes.map((notice, index) => (
          <NoticeRow key={notice.id} notice={notice} isNew={fresh.has(notice.id)} rowProps={cursor.rowProps(index)} />
        ))}
      </ul>
      {notices.hasMore && (
        <Button look="quiet" className="mt-3" onClick={notices.more}>
          {words.earlier}
        </Button>
      )}
    </Page>
  )
}
