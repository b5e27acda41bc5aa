import { Button, buttonClass } from '../../design/button.tsx'
import { calendarWords as words } from '../../messages/calendar.ts'
import { CopyButton } from '../account/copy-button.tsx'
import { isLocal, subscribeLink } from './calendar.ts'

/** An address that was just made: shown this once. */
export const FreshAddress = ({ address, onDone }: { readonly address: string; readonly onDone: () => void }) => (
  <section aria-label={words.freshNamed} className="appear flex flex-col gap-3 rounded-base border border-line p-4">
    <p role="status" className="max-w-[60ch] text-soft">
      {words.fresh}
    </p>
    <code dir="ltr" className="rounded-base bg-sunken px-2 py-1 text-14 font-medium [overflow-wrap:anywhere]">
      {address}
    </code>
    {isLocal(address) && <p className="max-w-[60ch] text-13 text-faint">{words.local}</p>}
    <div className="flex flex-wrap gap-2">
      <CopyButton text={address} what={words.copied} />
      <a href={subscribeLink(address)} className={buttonClass('plain', 'small')}>
        {words.subscribe}
      </a>
      <Button size="small" look="quiet" onClick={onDone}>
        {words.done}
      </Button>
    </div>
  </section>
)
