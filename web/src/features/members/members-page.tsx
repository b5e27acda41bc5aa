import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, lazy, useEffect, useState } from 'react'
import { Button, buttonClass } from '../../design/button.tsx'
import { PageActs, PageHeader } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import type { MembersQuery as MembersData } from '../../generated/graphql.ts'
import { usePages } from '../../graphql/use-pages.ts'
import { membersWords as words } from '../../messages/members.ts'
import { ExportButton } from '../administration/export-button.tsx'
import { AdminsOnly } from '../workspace/staff-only.tsx'
import { MembersQuery } from './documents.ts'
import { MemberFilters } from './member-filters.tsx'
import { MembersTable } from './members-table.tsx'
import { memberFilterOf } from './search.ts'
import type { MembersSearch } from './search.ts'

const load = () => import('./member-dialog.tsx')
const MemberDialog = lazy(async () => ({ default: (await load()).MemberDialog }))

const membersIn = ({ members }: MembersData) => members

const Members = () => {
  const search = useSearch({ from: '/signed-in/shell/settings/members' })
  const navigate = useNavigate({ from: '/settings/members' })
  const [open, setOpen] = useState<string>()
  // The dialog is fetched behind the page, so that what is typed after the press is meant for it.
  useEffect(() => void load().catch(() => undefined), [])
  const members = usePages({
    query: MembersQuery,
    connection: membersIn,
    variables: { first: 100, filter: memberFilterOf(search) },
    topics: ['members', 'cohorts'],
  })
  const change = (next: MembersSearch) => void navigate({ search: next, replace: true })
  const filtered = Object.keys(search).length > 0
  const total = members.total
  const inHand = members.nodes.find(({ id }) => id === open)
  return (
    <>
      <PageHeader
        title={words.title}
        state={total === undefined ? '\u00a0' : filtered ? words.matching(total) : words.count(total)}
        act={
          <PageActs>
            <Link to="/settings/invitations" className={buttonClass('primary')}>
              {words.invite}
            </Link>
            <ExportButton what="members" label={words.exportCsv} done={words.exported} />
          </PageActs>
        }
      />
      <MemberFilters search={search} onChange={change} />
      {members.error !== undefined && members.known && <StaleNote onRetry={members.refetch} />}
      {members.error !== undefined && !members.known && <ErrorState error={members.error} onRetry={members.refetch} />}
      {members.skeleton && <Skeleton rows={8} />}
      {members.known && members.nodes.length === 0 && !members.loading && (
        <EmptyState title={words.noneMatch} text={words.noneMatchHint}>
          <Button onClick={() => change({})}>{words.clear}</Button>
        </EmptyState>
      )}
      {members.nodes.length > 0 && <MembersTable members={members.nodes} total={total} onOpen={setOpen} />}
      {members.hasMore && (
        <Button look="quiet" className="mt-2" onClick={members.more}>
          {words.showMore}
        </Button>
      )}
      {members.known && !filtered && total === 1 && (
        <EmptyState title={words.onlyYou} text={words.onlyYouHint}>
          <Link to="/settings/invitations" className={buttonClass('plain')}>
            {words.invite}
          </Link>
        </EmptyState>
      )}
      <Suspense>
        {inHand !== undefined && <MemberDialog key={inHand.id} member={inHand} onClose={() => setOpen(undefined)} />}
      </Suspense>
    </>
  )
}

/** Everybody in the workspace, for whoever runs it. */
export const MembersPage = () => (
  <AdminsOnly>
    <Members />
  </AdminsOnly>
)
