import { useNavigate, useSearch } from '@tanstack/react-router'
import { FilterChip } from '../../design/chips.tsx'
import { PageHeader, SectionTitle } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import type { InvitationStatus } from '../../generated/graphql.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { invitationWords as words } from '../../messages/invitations.ts'
import { invitationStatusNames } from '../../messages/rights.ts'
import { AdminsOnly } from '../workspace/staff-only.tsx'
import { InvitationsQuery } from './documents.ts'
import { InvitationRow } from './invitation-row.tsx'
import { InviteForm } from './invite-form.tsx'

const statuses = Object.keys(invitationStatusNames) as InvitationStatus[]

const Invitations = () => {
  const { status } = useSearch({ from: '/signed-in/shell/settings/invitations' })
  const navigate = useNavigate({ from: '/settings/invitations' })
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: InvitationsQuery,
    variables: { status: null },
    topics: ['members', 'cohorts'],
  })
  const all = data?.invitations
  const shown = all?.filter((each) => status === undefined || each.status === status)
  const pick = (next: InvitationStatus | undefined) =>
    void navigate({ search: next === undefined ? {} : { status: next }, replace: true })
  return (
    <>
      <PageHeader title={words.title} state={words.state} />
      <section aria-label={words.invite} className="mb-10">
        <InviteForm />
      </section>
      <SectionTitle>{words.list}</SectionTitle>
      {error !== undefined && data !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && data === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={4} />}
      {all?.length === 0 && <EmptyState title={words.noneYet} text={words.noneYetHint} />}
      {all !== undefined && all.length > 0 && (
        <div className="flex flex-wrap gap-2 py-3">
          <FilterChip on={status === undefined} onToggle={() => pick(undefined)}>
            {words.all} {all.length}
          </FilterChip>
          {statuses.map((each) => (
            <FilterChip key={each} on={status === each} onToggle={() => pick(status === each ? undefined : each)}>
              {invitationStatusNames[each]} {all.filter((one) => one.status === each).length}
            </FilterChip>
          ))}
        </div>
      )}
      {all !== undefined && all.length > 0 && shown?.length === 0 && <p className="py-4 text-soft">{words.noneSuch}</p>}
      <ul>
        {shown?.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </>
  )
}

/** Who is invited, and the way to invite more; for whoever runs the workspace. */
export const InvitationsPage = () => (
  <AdminsOnly>
    <Invitations />
  </AdminsOnly>
)
