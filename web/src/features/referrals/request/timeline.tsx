import { useReader } from '../../../app/session.tsx'
import { Day, Moment } from '../../../design/day.tsx'
import { requestWords as words } from '../../../messages/referral-request.ts'
import { byDay } from '../../../words/by-day.ts'
import { dayOf } from '../../../words/dates.ts'
import type { ReferralWhole } from '../referral.ts'
import { entryTitle, isNoted, whoseEntry } from './entry.ts'
import type { Entry } from './entry.ts'

type EntryProps = { readonly entry: Entry; readonly referral: ReferralWhole }

const QuietEntry = ({ entry, referral }: EntryProps) => (
  <li className="flex items-center gap-3 py-1 text-12 text-faint">
    <span aria-hidden className="h-px flex-1 bg-line" />
    <span className="text-center">
      {entryTitle(entry, referral)}, <Moment at={entry.at} withDay={false} />
    </span>
    <span aria-hidden className="h-px flex-1 bg-line" />
  </li>
)

const SaidEntry = ({ entry, referral, mine }: EntryProps & { readonly mine: boolean }) => {
  const { timeZone } = useReader()
  const { text } = entry
  const otherDay = entry.on !== null && entry.on !== dayOf(entry.at, timeZone) ? entry.on : undefined
  return (
    <li
      className={`w-fit max-w-[88%] rounded-base border px-3 py-2 ${
        mine ? 'self-end border-transparent bg-accent-soft' : 'self-start border-line bg-raised'
      }`}
    >
      <p className="text-13">
        <span className="font-medium">{entryTitle(entry, referral)}</span>
        {otherDay !== undefined && (
          <>
            {' '}
            <Day date={otherDay} as="short" />
          </>
        )}
        <span className="ms-2 text-12 text-soft">
          {isNoted(entry) && `${words.notedByYou} `}
          <Moment at={entry.at} withDay={false} />
        </span>
      </p>
      {text !== '' && (
        // The ask itself stands in full in the letter beside.
        <p
          dir="auto"
          className={`mt-1 max-w-[60ch] whitespace-pre-wrap ${entry.kind === 'requested' ? 'line-clamp-3' : ''}`}
        >
          {text}
        </p>
      )}
    </li>
  )
}

/** What the two of them did, mine at the end side and theirs at the start, Kith's own quietly between. */
export const Timeline = ({ referral }: { readonly referral: ReferralWhole }) => {
  const { timeZone } = useReader()
  const days = byDay(
    referral.timeline.map((entry) => ({ ...entry, occurredAt: entry.at })),
    timeZone,
  )
  if (days.length === 0) return <p className="py-4 text-soft">{words.entriesEmpty}</p>
  return (
    <div className="flex flex-col gap-4 pt-3">
      {days.map(({ date, entries }) => (
        <section key={date}>
          <h3 className="mb-2 text-center text-12 font-medium text-soft">
            <Day date={date} as="heading" />
          </h3>
          <ol className="flex flex-col gap-2">
            {entries.map((entry) => {
              const whose = whoseEntry(entry, referral)
              return whose === 'quiet' ? (
                <QuietEntry key={entry.id} entry={entry} referral={referral} />
              ) : (
                <SaidEntry key={entry.id} entry={entry} referral={referral} mine={whose === 'mine'} />
              )
            })}
          </ol>
        </section>
      ))}
    </div>
  )
}
