import { shell } from '../messages/shell.ts'

/** How many notices are new: a small number that is told aloud when it changes, nothing while there are none. */
export const UnseenCount = ({ unseen }: { readonly unseen: number }) => (
  <span role="status" className="inline-flex">
    {unseen > 0 && (
      <span className="rounded-full bg-accent px-1.5 text-12 font-medium text-on-accent tabular-nums">
        <span aria-hidden>{unseen > 99 ? '99+' : unseen}</span>
        <span className="sr-only">{shell.unseen(unseen)}</span>
      </span>
    )}
  </span>
)
