import { useNavigate, useSearch } from '@tanstack/react-router'
import { useReader } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { Envelope } from '../../design/drawings.tsx'
import { PageHeader } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import type { DeliveryQuery as DeliveryData } from '../../generated/graphql.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { usePages } from '../../graphql/use-pages.ts'
import { deliveryWords as words } from '../../messages/delivery.ts'
import { clock } from '../../words/dates.ts'
import { AdminsOnly } from '../workspace/staff-only.tsx'
import { DeliveryFilters } from './delivery-filters.tsx'
import { DeliveryRow } from './delivery-row.tsx'
import { DeliveryQuery, DeliverySummaryQuery } from './documents.ts'
import { deliveryFilterOf } from './search.ts'

const mailsIn = ({ delivery }: DeliveryData) => delivery
const topics = ['mailbox'] as const

/** Why nothing goes at the moment, and when it will be tried again. */
const Paused = (props: { readonly since: string; readonly again: string }) => {
  const { timeZone, locale } = useReader()
  const at = (instant: string) => clock(instant, timeZone, locale)
  return (
    <p role="status" className="mb-4 rounded-base bg-due-soft px-3 py-2 text-14 text-due">
      {words.pausedAt(at(props.since), at(props.again))}
    </p>
  )
}

const Delivery = () => {
  const search = useSearch({ from: '/signed-in/shell/settings/delivery' })
  const navigate = useNavigate({ from: '/settings/delivery' })
  const summary = useLiveQuery({ query: DeliverySummaryQuery, variables: {}, topics })
  const mails = usePages({
    query: DeliveryQuery,
    connection: mailsIn,
    variables: { first: 50, filter: deliveryFilterOf(search) },
    topics,
  })
  const pause = summary.data?.deliverySummary.pause
  const isNarrowed = Object.keys(search).length > 0
  return (
    <>
      <PageHeader title={words.title} state={words.state} />
      {pause && <Paused since={pause.silentSince} again={pause.retryAt} />}
      <DeliveryFilters
        summary={summary.data?.deliverySummary}
        search={search}
        onChange={(next) => void navigate({ search: next, replace: true })}
      />
      <p className="mb-3 text-12 text-faint">{words.lastThirtyDays}</p>
      {mails.error !== undefined && mails.known && <StaleNote onRetry={mails.refetch} />}
      {mails.error !== undefined && !mails.known && <ErrorState error={mails.error} onRetry={mails.refetch} />}
      {mails.skeleton && <Skeleton rows={6} />}
      {mails.known && mails.nodes.length === 0 && !isNarrowed && (
        <EmptyState title={words.none} text={words.noneHint} drawing={<Envelope />} />
      )}
      {mails.known && mails.nodes.length === 0 && isNarrowed && <p className="py-4 text-soft">{words.noneSuch}</p>}
      {mails.nodes.length > 0 && (
        <ul aria-label={words.list}>
          {mails.nodes.map((mail) => (
            <DeliveryRow key={mail.id} mail={mail} />
          ))}
        </ul>
      )}
      {mails.hasMore && (
        <Button look="quiet" onClick={mails.more}>
          {words.earlier}
        </Button>
      )}
    </>
  )
}

/** How mails fare, for whoever runs the workspace. */
export const DeliveryPage = () => (
  <AdminsOnly>
    <Delivery />
  </AdminsOnly>
)
