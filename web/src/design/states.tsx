import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { isLost } from '../graphql/client.ts'
import { codeOf } from '../graphql/refusal.ts'
import { common, trouble } from '../messages/common.ts'
import { Button } from './button.tsx'

/** Grey shapes of what will come; announced once as "Loading". */
export const Skeleton = ({ rows = 6 }: { readonly rows?: number }) => (
  <div role="status" aria-label={common.loading} className="flex flex-col">
    {Array.from({ length: rows }, (_, row) => (
      <div key={row} className="breathe flex min-h-14 items-center gap-3 border-b border-line">
        <span className="size-9 rounded-full bg-hover" />
        <span className="flex flex-1 flex-col gap-2">
          <span className="h-3 rounded-base bg-hover" style={{ width: `${28 + ((row * 17) % 22)}%` }} />
          <span className="h-2.5 rounded-base bg-hover" style={{ width: `${42 + ((row * 29) % 30)}%` }} />
        </span>
      </div>
    ))}
  </div>
)

/** One sentence, one act. */
export const EmptyState = (props: {
  readonly title: string
  readonly text?: string
  /** The whole page is this: its title is the page's. */
  readonly page?: boolean
  readonly drawing?: ReactNode
  readonly children?: ReactNode
}) => (
  <div className="appear flex flex-col items-center gap-3 px-4 py-16 text-center">
    {props.drawing}
    {props.page === true ? (
      <h1 className="font-serif text-20">{props.title}</h1>
    ) : (
      <p className="font-serif text-20">{props.title}</p>
    )}
    {props.text !== undefined && <p className="max-w-[52ch] text-soft">{props.text}</p>}
    {props.children !== undefined && <div className="mt-2 flex flex-wrap justify-center gap-2">{props.children}</div>}
  </div>
)

/** What happened, that nothing was lost, what to do, a code to quote. */
export const ErrorState = ({ error, onRetry }: { readonly error: CombinedError; readonly onRetry: () => void }) => {
  const lost = isLost(error)
  return (
    <div role="alert" className="flex flex-col items-center gap-3 px-4 py-16 text-center">
      <p className="font-serif text-20">{lost ? trouble.lost : trouble.failed}</p>
      <p className="max-w-[52ch] text-soft">
        {lost ? trouble.lostHint : trouble.failedHint} {!lost && <code className="text-ink">{codeOf(error)}</code>}
      </p>
      <Button onClick={onRetry}>{common.retry}</Button>
    </div>
  )
}

/** Above a list that could not be refreshed but still shows what was there. */
export const StaleNote = ({ onRetry }: { readonly onRetry: () => void }) => (
  <p
    role="status"
    className="mb-3 flex flex-wrap items-center gap-2 rounded-base bg-waiting-soft px-3 py-1 text-13 text-waiting"
  >
    <span className="flex-1">{trouble.showingEarlier}</span>
    <Button look="quiet" size="small" onClick={onRetry}>
      {common.retry}
    </Button>
  </p>
)
