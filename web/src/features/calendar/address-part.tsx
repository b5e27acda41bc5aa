import { useState } from 'react'
import { useReader } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { Moment } from '../../design/day.tsx'
import { calendarWords as words } from '../../messages/calendar.ts'
import { AskSure } from '../account/ask-sure.tsx'
import { DayOf } from '../account/day-of.tsx'
import { minutesAgo } from './calendar.ts'
import type { Calendar } from './calendar.ts'

const minute = 60_000

const Fetched = ({ at, now }: { readonly at: string | null; readonly now: number }) => {
  const { locale } = useReader()
  if (at === null) return words.notFetched
  const ago = now - Date.parse(at) < minute ? words.now : minutesAgo(at, now, locale)
  return (
    <>
      {words.fetched} {ago === undefined ? <Moment at={at} /> : <time dateTime={at}>{ago}</time>}
    </>
  )
}

/** Whether there is an address, when it was last used, and the end of it. */
export const AddressPart = (props: {
  readonly address: Calendar['address']
  readonly now: number
  readonly busy: boolean
  readonly onMake: () => void
  readonly onRevoke: () => void
}) => {
  const { address, now, busy, onMake, onRevoke } = props
  const [asking, setAsking] = useState<'renew' | 'revoke'>()
  const answered = (act: () => void) => () => {
    setAsking(undefined)
    act()
  }
  if (address === null)
    return (
      <div className="flex flex-wrap items-center gap-3">
        <p className="text-soft">{words.none}</p>
        <Button look="primary" aria-disabled={busy} onClick={onMake}>
          {words.make}
        </Button>
      </div>
    )
  return (
    <div className="flex flex-col gap-3">
      <p className="text-soft">
        {words.made} <DayOf at={address.madeAt} />, <Fetched at={address.fetchedAt} now={now} />
      </p>
      {asking === undefined ? (
        <div className="flex flex-wrap gap-2">
          <Button aria-disabled={busy} onClick={() => setAsking('renew')}>
            {words.renew}
          </Button>
          <Button aria-disabled={busy} onClick={() => setAsking('revoke')}>
            {words.revoke}
          </Button>
        </div>
      ) : (
        <AskSure
          question={asking === 'renew' ? words.renewSure : words.revokeSure}
          yes={asking === 'renew' ? words.renewYes : words.revokeYes}
          onYes={answered(asking === 'renew' ? onMake : onRevoke)}
          onNo={() => setAsking(undefined)}
        />
      )}
    </div>
  )
}
