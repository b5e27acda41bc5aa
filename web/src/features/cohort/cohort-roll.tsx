import { Avatar } from '../../design/avatar.tsx'
import { Button } from '../../design/button.tsx'
import { SectionTitle } from '../../design/page.tsx'
import { ErrorState, Skeleton } from '../../design/states.tsx'
import type { MembersQuery as MembersData } from '../../generated/graphql.ts'
import { usePages } from '../../graphql/use-pages.ts'
import { cohortsWords as words } from '../../messages/cohorts.ts'
import { roleNames } from '../../messages/rights.ts'
import { MembersQuery } from '../members/documents.ts'
import { useMemberActs } from '../members/use-member-acts.ts'

const membersIn = ({ members }: MembersData) => members

/** Who is in a cohort, each with the way out. */
export const CohortRoll = ({ cohort }: { readonly cohort: { readonly id: string; readonly name: string } }) => {
  const { takeOut } = useMemberActs()
  const members = usePages({
    query: MembersQuery,
    connection: membersIn,
    variables: { first: 100, filter: { cohortId: cohort.id } },
    topics: ['members', 'cohorts'],
  })
  return (
    <section aria-label={words.members}>
      <SectionTitle {...(members.total === undefined ? {} : { count: members.total })}>{words.members}</SectionTitle>
      {members.error !== undefined && !members.known && <ErrorState error={members.error} onRetry={members.refetch} />}
      {members.skeleton && <Skeleton rows={6} />}
      {members.known && members.nodes.length === 0 && <p className="py-4 text-soft">{words.empty}</p>}
      <ul>
        {members.nodes.map((member) => (
          <li key={member.id} className="flex min-h-12 items-center gap-3 border-b border-line py-1.5">
            <Avatar id={member.id} name={member.name} size="small" />
            <span className="min-w-0 flex-1">
              <span dir="auto" className="block truncate text-start font-serif text-16 leading-6">
                {member.name}
              </span>
              <span className="block truncate text-12 text-faint">
                {member.roles.map((role) => roleNames[role]).join(', ')}
              </span>
            </span>
            <Button
              size="small"
              look="quiet"
              aria-label={words.takeOutLabel(member.name)}
              onClick={() => void takeOut(member, cohort)}
            >
              {words.takeOut}
            </Button>
          </li>
        ))}
      </ul>
      {members.hasMore && (
        <Button look="quiet" className="mt-2" onClick={members.more}>
          {words.showMore}
        </Button>
      )}
    </section>
  )
}
