import { Send } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useReader } from '../../../app/session.tsx'
import { Button } from '../../../design/button.tsx'
import { say } from '../../../design/toasts.ts'
import type { RequestWay } from '../../../generated/graphql.ts'
import { wake } from '../../../graphql/live.ts'
import { draftWords as words } from '../../../messages/referral-draft.ts'
import { actWords } from '../../../messages/referral-request.ts'
import { withReadableDates } from '../../../words/dates.ts'
import { otherName } from '../referral.ts'
import type { ReferralWhole } from '../referral.ts'
import { Checks } from './checks.tsx'
import { openPoints } from './readiness.ts'
import type { useDraft } from './use-draft.ts'

const sendWords = (way: RequestWay, name: string): string => (way === 'kith' ? words.send.kith(name) : words.send[way])

/** Below the preview: what speaks against it, what is missing, and the one button that sends. */
export const SendPart = (props: {
  readonly referral: ReferralWhole
  readonly way: RequestWay
  readonly message: string
  readonly missing: readonly string[]
  readonly draft: ReturnType<typeof useDraft>
  /** Waits until everything stands; false when the message has changed under the reader's eyes. */
  readonly onSettle: () => Promise<boolean>
  readonly onTried: () => void
  readonly onSent: () => void
}) => {
  const { referral, way, message, draft } = props
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [changed, setChanged] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const name = otherName(referral)
  const { today, locale } = useReader()
  const { advice } = referral
  const open = openPoints({
    problems: draft.problems,
    message,
    missing: props.missing,
    advice,
    reasons: draft.reasons,
  })
  const shown = tried ? open : []
  const hasList = shown.length > 0
  useEffect(() => {
    if (hasList) list.current?.focus()
  }, [hasList])

  const send = async () => {
    if (busy) return
    setBusy(true)
    setRefused(undefined)
    const settled = await props.onSettle()
    setChanged(!settled)
    if (!settled) return setBusy(false)
    setTried(true)
    props.onTried()
    if (open.length > 0) {
      setBusy(false)
      list.current?.focus()
      return undefined
    }
    const no = await draft.request(way, message)
    setBusy(false)
    if (no === undefined) {
      if (way === 'kith') say({ text: actWords.done.request(name) })
      return props.onSent()
    }
    // What it was refused for may be told in the advice by now, with a way over it.
    wake(['referrals'])
    return setRefused(withReadableDates(no.message, today, locale))
  }

  return (
    <div className="mt-6 flex flex-col gap-4">
      <Checks advice={advice} reasons={draft.reasons} onReason={draft.reason} />
      {hasList && (
        <div ref={list} tabIndex={-1} className="rounded-base border border-refused px-4 py-3 outline-none">
          <p className="font-medium text-refused">{words.notReady}</p>
          <ul className="mt-1 list-disc ps-5 text-14">
            {shown.map((point) => (
              <li key={point}>{withReadableDates(point, today, locale)}</li>
            ))}
          </ul>
        </div>
      )}
      {changed && (
        <p role="status" className="rounded-base bg-waiting-soft px-4 py-3 text-14">
          {words.changed}
        </p>
      )}
      {refused !== undefined && (
        <p role="alert" className="text-14 text-refused">
          {refused}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          look="primary"
          aria-disabled={busy || draft.saving.kind === 'saving' || (tried && open.length > 0)}
          onClick={() => void send()}
        >
          <Send size={16} aria-hidden />
          {sendWords(way, name)}
        </Button>
        <p className="text-13 text-soft">{words.sendNote[way]}</p>
      </div>
    </div>
  )
}
