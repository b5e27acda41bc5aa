import { Button } from '../design/button.tsx'
import { common, trouble } from '../messages/common.ts'
import type { Problem } from './answer.ts'

/** In place of what could not be read: what happened, that nothing was lost, what to do, a code to quote. */
export const Unread = ({ problem, onRetry }: { readonly problem: Problem; readonly onRetry: () => void }) => {
  const lost = problem.status === 0
  return (
    <div role="alert" className="flex flex-col items-center gap-3 px-4 py-16 text-center">
      <p className="font-serif text-20">{lost ? trouble.lost : trouble.failed}</p>
      <p className="max-w-[52ch] text-soft">
        {lost ? trouble.lostHint : problem.status === 429 ? problem.message : trouble.failedHint}{' '}
        {!lost && <code className="text-ink">{problem.code}</code>}
      </p>
      <Button onClick={onRetry}>{common.retry}</Button>
    </div>
  )
}
