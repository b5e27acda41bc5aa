import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { useClient } from 'urql'
import { Button, buttonClass } from '../../design/button.tsx'
import { FilterChip } from '../../design/chips.tsx'
import { inputClass } from '../../design/field.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../design/states.tsx'
import { say } from '../../design/toasts.ts'
import type { Closeness, ContactFilter, UpdateCandidatesQuery } from '../../generated/graphql.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { usePages } from '../../graphql/use-pages.ts'
import { closenessNames } from '../../messages/enums.ts'
import { updateWords as words } from '../../messages/updates.ts'
import { CandidateRows } from './candidate-rows.tsx'
import { CandidatesQuery, PossibleRecipientsQuery, UpdateTagsQuery } from './documents.ts'
import type { Update } from './update.ts'
import { useChosen } from './use-chosen.ts'

/** As the domain has it. */
const mostPeople = 200

const levels = Object.keys(closenessNames) as Closeness[]
const candidatesIn = ({ updateCandidates }: UpdateCandidatesQuery) => updateCandidates

/** Everybody, narrowed by words, closeness or tag; who cannot be chosen stands there with the reason. */
export const PeoplePart = ({ update }: { readonly update: Update }) => {
  const client = useClient()
  const [search, setSearch] = useState('')
  const [closeness, setCloseness] = useState<readonly Closeness[]>([])
  const [tag, setTag] = useState('')
  const [onlyPossible, setOnlyPossible] = useState(false)
  const { data: known } = useLiveQuery({ query: UpdateTagsQuery, variables: {}, topics: ['contacts'] })
  const filter: ContactFilter = {
    search: useDeferredValue(search.trim()) || null,
    closeness: closeness.length === 0 ? null : [...closeness],
    tag: tag === '' ? null : tag,
  }
  const candidates = usePages({
    query: CandidatesQuery,
    connection: candidatesIn,
    variables: { first: 100, filter },
    topics: ['contacts', 'updates'],
  })
  const { chosen, problem, choose, toggle } = useChosen(update)
  // Of a list from elsewhere most have no address: the few who have would be far apart.
  const drawn = onlyPossible
    ? candidates.nodes.filter(({ bar, contactId }) => bar === null || chosen.includes(contactId))
    : candidates.nodes
  const chooseShown = async () => {
    const { data } = await client
      .query(PossibleRecipientsQuery, { filter }, { requestPolicy: 'network-only' })
      .toPromise()
    const possible = data?.possibleRecipients ?? []
    if (possible.length === 0) return void say({ text: words.nobodyPossible, tone: 'plain' })
    const all = [...new Set([...chosen, ...possible])]
    await choose(
      all.slice(0, mostPeople),
      words.selectShownDone(Math.min(all.length, mostPeople), all.length > mostPeople),
    )
    return undefined
  }
  const isFiltered = onlyPossible || filter.search !== null || closeness.length > 0 || tag !== ''
  return (
    <>
      <div role="search" className="flex flex-wrap items-center gap-2">
        <input
          type="search"
          dir="auto"
          aria-label={words.search}
          placeholder={words.searchPlaceholder}
          value={search}
          maxLength={200}
          onChange={(event) => setSearch(event.target.value)}
          className={inputClass}
        />
        {levels.map((level) => (
          <FilterChip
            key={level}
            on={closeness.includes(level)}
            onToggle={() =>
              setCloseness(closeness.includes(level) ? closeness.filter((one) => one !== level) : [...closeness, level])
            }
          >
            {closenessNames[level]}
          </FilterChip>
        ))}
        <FilterChip on={onlyPossible} onToggle={() => setOnlyPossible(!onlyPossible)}>
          {words.onlyPossible}
        </FilterChip>
        {(known?.tags.length ?? 0) > 0 && (
          <select
            aria-label={words.tag}
            value={tag}
            onChange={(event) => setTag(event.target.value)}
            className="quick min-h-9 w-36 rounded-full border border-line bg-transparent px-3 text-13 text-soft hover:border-line-strong wide:min-h-7"
          >
            <option value="">{words.anyTag}</option>
            {known?.tags.map((one) => (
              <option key={one.tag} value={one.tag}>
                {one.tag} ({one.count})
              </option>
            ))}
          </select>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button size="small" disabled={candidates.nodes.length === 0} onClick={() => void chooseShown()}>
          {words.selectShown}
        </Button>
        <Button size="small" look="quiet" disabled={chosen.length === 0} onClick={() => void choose([])}>
          {words.clear}
        </Button>
        <span className="text-13 text-soft tabular-nums">{words.chosen(chosen.length)}</span>
      </div>
      {problem !== undefined && (
        <p role="alert" className="text-13 text-refused">
          {problem}
        </p>
      )}
      {candidates.error !== undefined && !candidates.known && (
        <ErrorState error={candidates.error} onRetry={candidates.refetch} />
      )}
      {candidates.skeleton && <Skeleton rows={6} />}
      {candidates.known && drawn.length === 0 && !candidates.hasMore && !candidates.loading && (
        <EmptyState title={isFiltered ? words.nobodyMatches : words.nobodyYet}>
          {!isFiltered && (
            <Link to="/import" className={buttonClass('plain')}>
              {words.importPeople}
            </Link>
          )}
        </EmptyState>
      )}
      <CandidateRows candidates={{ ...candidates, nodes: drawn }} chosen={new Set(chosen)} onToggle={toggle} />
    </>
  )
}
