import { useEffect, useRef, useState } from 'react'
import { useReader } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import type { NextDigestQuery as NextDigestData } from '../../generated/graphql.ts'
import { graphql } from '../../graphql/document.ts'
import { useLate } from '../../graphql/use-late.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { common } from '../../messages/common.ts'
import { nextDigestWords as words } from '../../messages/next-digest.ts'
import { clock, dayWords } from '../../words/dates.ts'
import { placeOf } from '../../words/places.ts'
import { LetterFrame } from '../mailbox/letter-frame.tsx'
import type { Digest } from '../settings/digest-fields.tsx'

const NextDigest = graphql(`
  query NextDigest($wishes: DigestPreviewInput) {
    digestPreview(wishes: $wishes) {
      none
      at
      date
      timeZone
      waitsForQuiet
      subject
      html
    }
  }
`)

type Preview = NonNullable<NextDigestData['digestPreview']>

const TimeLine = ({ preview }: { readonly preview: Preview }) => {
  const { today, locale } = useReader()
  const { at, date, timeZone, none } = preview
  if (none === 'off' || none === 'away' || none === 'suppressed') return <p>{words[none]}</p>
  if (typeof at !== 'string' || typeof date !== 'string') return null
  return (
    <p>
      <time dateTime={at}>
        {words.comes(dayWords(date, today, locale), clock(at, timeZone, locale), placeOf(timeZone))}
      </time>
      {preview.waitsForQuiet && <span className="block text-13 text-faint">{words.waitsForQuiet}</span>}
    </p>
  )
}

interface Open {
  readonly shown: boolean
  readonly onToggle: () => void
}

const Letter = (props: Open & { readonly subject: string; readonly html: string }) => (
  <>
    <p className="text-13 text-soft">
      {words.subject}: <span className="text-ink">{props.subject}</span>
    </p>
    <Button className="self-start" aria-expanded={props.shown} onClick={props.onToggle}>
      {props.shown ? words.hide : words.show}
    </Button>
    {props.shown && <LetterFrame html={props.html} title={words.frame(props.subject)} />}
  </>
)

/** The place of the time line while it is on its way. */
const Waiting = () => (
  <p role="status" aria-label={common.loading} className="breathe py-1">
    <span className="block h-3.5 w-64 max-w-full rounded-base bg-hover" />
  </p>
)

const Failed = ({ busy, onRetry }: { readonly busy: boolean; readonly onRetry: () => void }) => (
  <div role="alert" className="flex flex-wrap items-center gap-3">
    <p className="min-w-0 flex-1 basis-64 text-soft">{words.failed}</p>
    <Button size="small" aria-disabled={busy} onClick={onRetry}>
      {common.retry}
    </Button>
  </div>
)

const Found = ({ preview, ...open }: Open & { readonly preview: Preview }) => (
  <>
    <TimeLine preview={preview} />
    {preview.none === 'nothing_due' && (
      <p className="text-soft">
        {words.nothing} <span className="text-faint">{words.nothingHint}</span>
      </p>
    )}
    {typeof preview.html === 'string' && <Letter subject={preview.subject ?? ''} html={preview.html} {...open} />}
  </>
)

/** When the next digest comes and how it would look now, by what is chosen, saved or not. */
export const NextDigestPreview = ({ digest }: { readonly digest: Digest }) => {
  const { frequency, weekday, localHour, localMinute } = digest
  const wishes = [frequency, weekday, localHour, localMinute].join()
  const { data, error, fetching, skeleton, refetch } = useLiveQuery({
    query: NextDigest,
    variables: { wishes: { frequency, weekday, localHour, localMinute } },
    topics: ['viewer', 'today', 'contacts', 'referrals', 'board', 'mailbox'],
  })
  // Here, so that an open letter is open again after a slow answer.
  const [shown, setShown] = useState(false)
  /** Of which wishes a failed answer was asked for again. */
  const [retried, setRetried] = useState<string>()
  const section = useRef<HTMLElement>(null)
  const preview = data?.digestPreview ?? undefined
  // A time that was reckoned by other wishes would be a wrong one: it is not left standing.
  const changing = useLate(fetching && data !== undefined)
  // A button that was pressed stays until there is something instead of it: the keyboard is on it.
  const isRetried = retried === wishes
  const retrying = isRetried && fetching && preview === undefined
  const waits = (skeleton || changing) && !retrying
  // While the connection is lost an answer without data comes, and no error.
  const isMissing = retrying || (!waits && preview === undefined && (error !== undefined || data !== undefined))
  const isThere = preview !== undefined
  useEffect(() => {
    // The focus goes with the button, unless somebody moved on meanwhile.
    if (isRetried && isThere && document.activeElement === document.body) section.current?.focus()
  }, [isRetried, isThere])
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={words.title}
      className="flex min-h-14 flex-col justify-center gap-3 rounded-base border border-line bg-raised p-4 outline-none"
    >
      {waits && <Waiting />}
      {!waits && preview !== undefined && <Found preview={preview} shown={shown} onToggle={() => setShown(!shown)} />}
      {isMissing && (
        <Failed
          busy={retrying}
          onRetry={() => {
            if (retrying) return
            setRetried(wishes)
            refetch()
          }}
        />
      )}
    </section>
  )
}
