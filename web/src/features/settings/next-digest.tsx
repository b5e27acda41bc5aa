import { useState } from 'react'
import { useReader } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { ErrorState, Skeleton } from '../../design/states.tsx'
import type { NextDigestQuery as NextDigestData } from '../../generated/graphql.ts'
import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { nextDigestWords as words } from '../../messages/next-digest.ts'
import { clock, dayWords } from '../../words/dates.ts'
import { LetterFrame } from '../mailbox/letter-frame.tsx'
import type { Digest } from './digest-fields.tsx'

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

/** "Kyiv" of "Europe/Kyiv". */
const placeOf = (timeZone: string): string => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')

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

const Letter = ({ subject, html }: { readonly subject: string; readonly html: string }) => {
  const [shown, setShown] = useState(false)
  return (
    <>
      <p className="text-13 text-soft">
        {words.subject}: <span className="text-ink">{subject}</span>
      </p>
      <Button className="self-start" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? words.hide : words.show}
      </Button>
      {shown && <LetterFrame html={html} title={words.frame(subject)} />}
    </>
  )
}

/** When the next digest comes and how it would look now, by what is chosen, saved or not. */
export const NextDigestPreview = ({ digest }: { readonly digest: Digest }) => {
  const { frequency, weekday, localHour } = digest
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: NextDigest,
    variables: { wishes: { frequency, weekday, localHour } },
    topics: ['viewer', 'today', 'contacts', 'referrals', 'board', 'mailbox'],
  })
  const preview = data?.digestPreview
  if (preview === undefined || preview === null) {
    if (error !== undefined) return <ErrorState error={error} onRetry={refetch} />
    return skeleton ? <Skeleton rows={2} /> : null
  }
  return (
    <section aria-label={words.title} className="flex flex-col gap-3 rounded-base border border-line bg-raised p-4">
      <TimeLine preview={preview} />
      {preview.none === 'nothing_due' && (
        <p className="text-soft">
          {words.nothing} <span className="text-faint">{words.nothingHint}</span>
        </p>
      )}
      {typeof preview.html === 'string' && <Letter subject={preview.subject ?? ''} html={preview.html} />}
    </section>
  )
}
