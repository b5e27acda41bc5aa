import { Search, X } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { RefObject } from 'react'
import { FilterChip } from '../../design/chips.tsx'
import { IconButton } from '../../design/button.tsx'
import { inputClass } from '../../design/field.tsx'
import type { Closeness, ContactSort } from '../../generated/graphql.ts'
import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { closenessNames, sortNames } from '../../messages/enums.ts'
import { peopleWords as words } from '../../messages/people.ts'
import { isFiltered } from './search.ts'
import type { PeopleSearch } from './search.ts'

const TagsQuery = graphql(`
  query Tags {
    tags {
      tag
      count
    }
  }
`)

const levels = Object.keys(closenessNames) as Closeness[]
const sorts = Object.keys(sortNames) as ContactSort[]
const smallSelect =
  'quick min-h-9 w-36 rounded-full border border-line bg-transparent px-3 text-13 text-soft hover:border-line-strong wide:min-h-7'

type FilterProps = { readonly search: PeopleSearch; readonly onChange: (search: PeopleSearch) => void }

const SearchField = ({
  search,
  onChange,
  field,
}: FilterProps & { readonly field: RefObject<HTMLInputElement | null> }) => {
  const q = search.q ?? ''
  const [typed, setTyped] = useState({ text: q, known: q, sent: q })
  const { text } = typed
  // What was sent has arrived in the address; or the address was changed by something else, which then holds.
  if (q === typed.sent && typed.known !== q) setTyped({ ...typed, known: q })
  else if (q !== typed.known && q !== typed.sent) setTyped({ text: q, known: q, sent: q })
  const setText = (next: string) => setTyped((now) => ({ ...now, text: next }))

  const send = useEffectEvent(() => {
    const { q: _, ...others } = search
    const next = text.trim()
    setTyped((now) => ({ ...now, sent: next }))
    onChange(next === '' ? others : { ...others, q: next })
  })
  const waiting = text.trim() !== typed.sent
  useEffect(() => {
    if (!waiting) return undefined
    const timer = setTimeout(() => send(), 120)
    return () => clearTimeout(timer)
  }, [text, waiting])
  return (
    <div className="relative w-full wide:w-72">
      <Search
        size={16}
        aria-hidden
        className="pointer-events-none absolute start-3 top-1/2 -translate-y-1/2 text-faint"
      />
      <input
        ref={field}
        type="search"
        dir="auto"
        aria-label={words.search}
        placeholder={words.searchPlaceholder}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          if (text === '') event.currentTarget.blur()
          setText('')
        }}
        className={`${inputClass} ps-9 pe-9 [&::-webkit-search-cancel-button]:hidden`}
      />
      {text !== '' && (
        <div className="absolute end-0.5 top-1/2 -translate-y-1/2">
          <IconButton label={words.clearSearch} icon={<X size={14} aria-hidden />} onClick={() => setText('')} />
        </div>
      )}
    </div>
  )
}

const toggled = (list: readonly Closeness[] = [], level: Closeness): readonly Closeness[] =>
  list.includes(level)
    ? list.filter((each) => each !== level)
    : levels.filter((each) => each === level || list.includes(each))

/** Search, chips and order; all of it lives in the address. */
export const PeopleFilters = ({
  search,
  onChange,
  field,
}: FilterProps & { readonly field: RefObject<HTMLInputElement | null> }) => {
  const { data } = useLiveQuery({ query: TagsQuery, variables: {}, topics: ['contacts'] })
  const { closeness, unplaced, overdue, archived, tag, sort } = search
  const flag = (name: 'unplaced' | 'overdue' | 'archived', on: boolean) => {
    const { [name]: _, ...others } = search
    onChange(on ? { ...others, [name]: true } : others)
  }
  const pickTag = (next: string) => {
    const { tag: _, ...others } = search
    onChange(next === '' ? others : { ...others, tag: next })
  }
  const toggleLevel = (level: Closeness) => {
    const { closeness: _, ...others } = search
    const next = toggled(closeness, level)
    onChange(next.length === 0 ? others : { ...others, closeness: next })
  }
  return (
    <div role="search" aria-label={words.filters} className="mb-4 flex flex-wrap items-center gap-2">
      <SearchField search={search} onChange={onChange} field={field} />
      {levels.map((level) => (
        <FilterChip key={level} on={closeness?.includes(level) ?? false} onToggle={() => toggleLevel(level)}>
          {closenessNames[level]}
        </FilterChip>
      ))}
      <FilterChip on={unplaced ?? false} onToggle={() => flag('unplaced', unplaced !== true)}>
        {words.unplaced}
      </FilterChip>
      <FilterChip on={overdue ?? false} onToggle={() => flag('overdue', overdue !== true)}>
        {words.overdue}
      </FilterChip>
      <FilterChip on={archived ?? false} onToggle={() => flag('archived', archived !== true)}>
        {words.archived}
      </FilterChip>
      {(tag !== undefined || (data?.tags.length ?? 0) > 0) && (
        <select
          aria-label={words.tag}
          className={smallSelect}
          value={tag ?? ''}
          onChange={(event) => pickTag(event.target.value)}
        >
          <option value="">{words.anyTag}</option>
          {tag !== undefined && !data?.tags.some((each) => each.tag === tag) && <option value={tag}>{tag}</option>}
          {data?.tags.map((each) => (
            <option key={each.tag} value={each.tag}>
              {each.tag} ({each.count})
            </option>
          ))}
        </select>
      )}
      <select
        aria-label={words.sortBy}
        className={smallSelect}
        value={sort ?? 'name'}
        onChange={(event) => {
          const { sort: _, ...others } = search
          const next = sorts.find((each) => each === event.target.value)
          onChange(next === undefined || next === 'name' ? others : { ...others, sort: next })
        }}
      >
        {sorts.map((each) => (
          <option key={each} value={each}>
            {sortNames[each]}
          </option>
        ))}
      </select>
      {isFiltered(search) && (
        <button
          type="button"
          className="quick min-h-9 rounded-full px-2 text-13 text-accent underline-offset-2 hover:underline wide:min-h-7"
          onClick={() => onChange(sort === undefined ? {} : { sort })}
        >
          {words.clearFilters}
        </button>
      )}
    </div>
  )
}
