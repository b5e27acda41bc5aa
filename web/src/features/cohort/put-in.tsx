import { useState } from 'react'
import { Avatar } from '../../design/avatar.tsx'
import { Button } from '../../design/button.tsx'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { cohortsWords as words } from '../../messages/cohorts.ts'
import { MembersQuery } from '../members/documents.ts'
import { useMemberActs } from '../members/use-member-acts.ts'
import { SearchBox } from '../workspace/search-box.tsx'

/** Finds members who are not in a cohort yet and puts them in. */
export const PutIn = ({ cohort }: { readonly cohort: { readonly id: string; readonly name: string } }) => {
  const { putIn } = useMemberActs()
  const [search, setSearch] = useState('')
  const { data } = useLiveQuery({
    query: MembersQuery,
    variables: { first: 30, filter: { search } },
    topics: ['members'],
    pause: search === '',
  })
  const others = data?.members.edges
    .map(({ node }) => node)
    .filter(({ cohorts }) => !cohorts.some(({ id }) => id === cohort.id))
    .slice(0, 6)
  return (
    <section aria-label={words.putIn} className="mb-8">
      <SearchBox label={words.putInLabel} onSearch={setSearch} />
      {search !== '' && others?.length === 0 && <p className="py-3 text-13 text-soft">{words.nobodyElse}</p>}
      {search !== '' && (
        <ul>
          {others?.map((member) => (
            <li key={member.id} className="flex min-h-11 items-center gap-3 border-b border-line py-1.5">
              <Avatar id={member.id} name={member.name} size="small" />
              <span className="min-w-0 flex-1">
                <span dir="auto" className="block truncate text-start font-serif text-16">
                  {member.name}
                </span>
                <span dir="ltr" className="block truncate text-start text-12 text-faint">
                  {member.email}
                </span>
              </span>
              <Button
                size="small"
                aria-label={words.putInButton(member.name)}
                onClick={() => void putIn(member, cohort)}
              >
                {words.put}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
