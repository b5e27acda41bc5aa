import { Link } from '@tanstack/react-router'
import { useReader } from '../../app/session.tsx'
import { Button, buttonClass } from '../../design/button.tsx'
import type { MailWishesQuery } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { mailWishesWords as words } from '../../messages/mail-wishes.ts'
import { dayOf, shortDay } from '../../words/dates.ts'
import { AllowMail } from './documents.ts'

type Suppression = NonNullable<NonNullable<MailWishesQuery['viewer']>['mail']['suppression']>

/** Why nothing is sent, and what to do about it. */
export const SuppressedNote = ({ suppression }: { readonly suppression: Suppression }) => {
  const act = useAct()
  const { today, locale, timeZone } = useReader()
  const { reason, since } = suppression
  const when = since === null ? '' : words.onDay(shortDay(dayOf(since, timeZone), today, locale))
  return (
    <section
      aria-label={words.suppressed.title}
      className="mb-6 rounded-base border border-line bg-due-soft p-4 text-due"
    >
      <h2 className="font-medium">{words.suppressed.title}</h2>
      <p className="mt-1 max-w-prose">{words.suppressed[reason](when)}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Link to="/settings/account" className={buttonClass('plain')}>
          {words.changeAddress}
        </Link>
        <Button
          look="primary"
          onClick={() =>
            void act({
              document: AllowMail,
              variables: { input: { commandId: commandId() } },
              said: words.allowed,
            })
          }
        >
          {words.allow}
        </Button>
      </div>
    </section>
  )
}
