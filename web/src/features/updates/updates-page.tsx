import { Link, useNavigate } from '@tanstack/react-router'
import { PenLine } from 'lucide-react'
import { Button } from '../../design/button.tsx'
import { Status } from '../../design/chips.tsx'
import type { StatusTone } from '../../design/chips.tsx'
import { Moment } from '../../design/day.tsx'
import { Envelope } from '../../design/drawings.tsx'
import { Page, PageHeader } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import type { NetworkUpdatesQuery, UpdateStatus } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { usePages } from '../../graphql/use-pages.ts'
import { updateWords as words } from '../../messages/updates.ts'
import { DraftUpdate, UpdatesQuery } from './documents.ts'

export const updateTones: Readonly<Record<UpdateStatus, StatusTone>> = {
  draft: 'due',
  on_its_way: 'waiting',
  finished: 'done',
  cancelled: 'refused',
  discarded: 'refused',
}

const updatesIn = ({ networkUpdates }: NetworkUpdatesQuery) => networkUpdates

/** Everything one has written to one's network, newest first. */
export const UpdatesPage = () => {
  const act = useAct()
  const navigate = useNavigate()
  const updates = usePages({
    query: UpdatesQuery,
    connection: updatesIn,
    variables: { first: 20 },
    topics: ['updates', 'contacts'],
  })
  const write = async () => {
    const id = crypto.randomUUID()
    const { refused } = await act({
      document: DraftUpdate,
      variables: { input: { commandId: commandId(), updateId: id, subject: '', body: '' } },
    })
    if (refused === undefined) void navigate({ to: '/updates/$id', params: { id } })
  }
  const isEmpty = updates.known && updates.nodes.length === 0
  const begin = (
    <Button look="primary" onClick={() => void write()}>
      <PenLine size={16} aria-hidden />
      {words.write}
    </Button>
  )
  return (
    <Page>
      <PageHeader title={words.title} state={words.state} act={isEmpty ? undefined : begin} />
      {updates.error !== undefined && updates.known && <StaleNote onRetry={updates.refetch} />}
      {updates.error !== undefined && !updates.known && <ErrorState error={updates.error} onRetry={updates.refetch} />}
      {updates.skeleton && <Skeleton rows={4} />}
      {isEmpty && !updates.loading && (
        <EmptyState title={words.nothingYet} text={words.nothingYetHint} drawing={<Envelope />}>
          {begin}
        </EmptyState>
      )}
      <ul aria-label={words.list}>
        {updates.nodes.map((update) => (
          <li key={update.id} className="border-b border-line last:border-b-0">
            <Link
              to="/updates/$id"
              params={{ id: update.id }}
              className="quick flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 py-3 hover:bg-hover wide:px-2"
            >
              <span dir="auto" className="min-w-0 flex-1 basis-60 truncate font-medium">
                {update.subject === '' ? words.untitled : update.subject}
              </span>
              <span className="text-13 text-soft tabular-nums">
                {update.status === 'draft'
                  ? words.chosen(update.people)
                  : words.counts(
                      update.reached,
                      update.status === 'on_its_way' ? update.people - update.reached - update.passedOver : 0,
                      update.passedOver,
                    )}
              </span>
              <span className="text-12 text-faint">
                <Moment at={update.draftedAt} />
              </span>
              <Status tone={updateTones[update.status]}>{words.statuses[update.status]}</Status>
            </Link>
          </li>
        ))}
      </ul>
      {updates.hasMore && (
        <Button look="quiet" onClick={updates.more}>
          {words.more}
        </Button>
      )}
    </Page>
  )
}
