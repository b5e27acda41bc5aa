import { useEffect, useState } from 'react'
import { ProgressBar } from '../../design/progress.tsx'
import type { ImportHeadFragment } from '../../generated/graphql.ts'
import { importWords as words } from '../../messages/import.ts'
import { timeLeft } from './time-left.ts'

/** A running import with its count and the time that is left. */
export const ImportProgress = ({ found }: { readonly found: ImportHeadFragment }) => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  if (found.status === 'undoing') return <p className="mb-6 text-soft">{words.undoing}</p>
  const elapsed = found.startedAt === null ? 0 : now - Date.parse(found.startedAt)
  const left = timeLeft(found.processed, found.rows, elapsed)
  const count = words.progressWords(found.processed, found.rows)
  return (
    <div className="mb-8 flex flex-col gap-2">
      <ProgressBar
        label={words.progress}
        done={found.processed}
        of={found.rows}
        words={left === undefined ? count : `${count}, ${left}`}
      />
      <p className="text-13 text-faint">{words.leaveHint}</p>
    </div>
  )
}
