import { useEffect } from 'react'
import { useVirtual } from '../../design/use-virtual.ts'
import type { UpdateCandidatesQuery } from '../../generated/graphql.ts'
import type { Pages } from '../../graphql/use-pages.ts'
import { updateWords as words } from '../../messages/updates.ts'

type Candidate = UpdateCandidatesQuery['updateCandidates']['edges'][number]['node']

const rowHeight = 56

const whyNot = ({ bar, until }: Candidate): string | undefined => {
  if (bar === null) return undefined
  return bar === 'too_soon' && until !== null ? words.until(until) : words.reasons[bar]
}

const Row = (props: {
  readonly candidate: Candidate
  readonly on: boolean
  readonly onToggle: (id: string) => void
}) => {
  const { candidate, on, onToggle } = props
  const reason = whyNot(candidate)
  return (
    <label
      className={`flex items-center gap-3 border-b border-line px-2 ${reason === undefined || on ? 'hover:bg-hover' : 'text-faint'}`}
      style={{ height: rowHeight }}
    >
      <input
        type="checkbox"
        aria-label={words.choose(candidate.name)}
        checked={on}
        disabled={reason !== undefined && !on}
        onChange={() => onToggle(candidate.contactId)}
        className="block size-4 shrink-0 accent-(--accent)"
      />
      <span className="min-w-0 flex-1">
        <span dir="auto" className="block truncate font-serif text-16">
          {candidate.name}
        </span>
        <span dir="auto" className="block truncate text-13 text-soft">
          {reason ?? candidate.company}
        </span>
      </span>
    </label>
  )
}

/** A row each; only those near the screen are drawn, and the next page is fetched on the way. */
export const CandidateRows = (props: {
  readonly candidates: Pages<Candidate>
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (id: string) => void
}) => {
  const { candidates, chosen, onToggle } = props
  const { nodes, hasMore, loading, more } = candidates
  const { ref, start, end, height } = useVirtual(nodes.length, rowHeight)
  useEffect(() => {
    if (hasMore && !loading && end >= nodes.length - 5) more()
  }, [hasMore, loading, end, nodes.length, more])
  return (
    <div ref={ref} role="group" aria-label={words.candidates} style={{ height, paddingTop: start * rowHeight }}>
      {nodes.slice(start, end).map((candidate) => (
        <Row key={candidate.contactId} candidate={candidate} on={chosen.has(candidate.contactId)} onToggle={onToggle} />
      ))}
    </div>
  )
}
