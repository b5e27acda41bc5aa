import { Copy } from 'lucide-react'
import { useState } from 'react'
import { useReader } from '../../../app/session.tsx'
import { Button } from '../../../design/button.tsx'
import { inputClass } from '../../../design/field.tsx'
import { say } from '../../../design/toasts.ts'
import { draftWords } from '../../../messages/referral-draft.ts'
import { requestWords as words } from '../../../messages/referral-request.ts'
import { dayOf, shortDay } from '../../../words/dates.ts'
import { otherName } from '../referral.ts'
import type { ReferralWhole } from '../referral.ts'
import { messageWithLink } from './message-with-link.ts'

/** The link of a request to somebody without an account, ready to be sent by the seeker's own means. */
export const LinkBox = ({ referral }: { readonly referral: ReferralWhole }) => {
  const { today, locale, timeZone } = useReader()
  const [failed, setFailed] = useState(false)
  const { link, message, viewed } = referral
  if (link === null) return null
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setFailed(false)
      say({ text: words.copied, tone: 'plain' })
    } catch {
      setFailed(true)
    }
  }
  return (
    <section aria-label={words.link} className="mb-6 rounded-base bg-waiting-soft px-4 py-4">
      <h2 className="font-serif text-20 font-medium">
        {viewed ? words.linkOpened : draftWords.sentByLink(otherName(referral))}
      </h2>
      {!viewed && <p className="mt-0.5 text-soft">{draftWords.sentByLinkHint}</p>}
      <div className="mt-3 flex flex-wrap gap-2">
        <input
          readOnly
          dir="ltr"
          aria-label={words.link}
          value={link.url}
          onFocus={(event) => event.target.select()}
          className={`${inputClass} min-w-0 flex-1 basis-64`}
        />
        <Button look={viewed ? 'plain' : 'primary'} onClick={() => void copy(link.url)}>
          <Copy size={16} aria-hidden />
          {words.copyLink}
        </Button>
        <Button onClick={() => void copy(messageWithLink(message, link.url))}>{words.copyMessage}</Button>
      </div>
      <p className="mt-2 text-13 text-soft">
        {words.linkEnds(shortDay(dayOf(link.expiresAt, timeZone), today, locale))}
      </p>
      {failed && (
        <p role="alert" className="mt-1 text-13 text-refused">
          {words.notCopied}
        </p>
      )}
    </section>
  )
}
