import { Button } from '../../design/button.tsx'
import { tokenWords as words } from '../../messages/tokens.ts'
import { CopyButton } from '../account/copy-button.tsx'
import { exampleRequest } from './token.ts'

/** A token that was just made: shown this once, with a request to try it. */
export const FreshToken = ({ token, onDone }: { readonly token: string; readonly onDone: () => void }) => {
  const example = exampleRequest(window.location.origin, token)
  return (
    <section aria-label={words.token} className="appear flex flex-col gap-3 rounded-base border border-line p-4">
      <p role="status" className="max-w-[60ch] text-soft">
        {words.created}
      </p>
      <p className="flex flex-wrap items-center gap-2">
        <code
          dir="ltr"
          className="min-w-0 rounded-base bg-sunken px-2 py-1 text-14 font-medium [overflow-wrap:anywhere]"
        >
          {token}
        </code>
        <CopyButton text={token} what={words.tokenNamed} />
      </p>
      <p className="text-14 text-soft">{words.example}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <pre tabIndex={0} dir="ltr" className="overflow-x-auto rounded-base bg-sunken p-3 text-13">
        {example}
      </pre>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={example} what={words.exampleNamed} />
        <Button size="small" look="quiet" onClick={onDone}>
          {words.done}
        </Button>
      </div>
    </section>
  )
}
