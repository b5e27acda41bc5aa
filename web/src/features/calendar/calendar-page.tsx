import { useState } from 'react'
import { PageHeader } from '../../design/page.tsx'
import { Skeleton } from '../../design/states.tsx'
import { say } from '../../design/toasts.ts'
import { calendarWords as words } from '../../messages/calendar.ts'
import type { Answer } from '../../rest/answer.ts'
import { rest } from '../../rest/rest.ts'
import { Unread } from '../../rest/unread.tsx'
import { useResource } from '../../rest/use-resource.ts'
import { useConfirmed } from '../account/confirm.tsx'
import { SettingsPart } from '../settings/part.tsx'
import { AddressPart } from './address-part.tsx'
import { addressPath, calendarPath } from './calendar.ts'
import type { Calendar, CalendarChoice } from './calendar.ts'
import { Choices } from './choices.tsx'
import { FreshAddress } from './fresh-address.tsx'

/** One's calendar feed: its address, made, seen once and revoked; and what it shows. */
export const CalendarPage = () => {
  const { data, problem, skeleton, reload } = useResource<Calendar>(calendarPath)
  const { confirmed, dialog } = useConfirmed()
  const [now] = useState(() => Date.now())
  const [busy, setBusy] = useState(false)
  const [fresh, setFresh] = useState<string>()
  const [chosen, setChosen] = useState<CalendarChoice>()

  const act = async <Body,>(ask: () => Promise<Answer<Body>>): Promise<Body | undefined> => {
    setBusy(true)
    const answer = await confirmed(ask)
    setBusy(false)
    if (answer?.ok === false) say({ text: answer.problem.message, tone: 'refused' })
    return answer?.ok ? answer.body : undefined
  }
  const make = async () => {
    const made = await act(() => rest.post<{ readonly address: string }>(addressPath))
    if (made === undefined) return
    setFresh(made.address)
    await reload()
  }
  const revoke = async () => {
    const done = await act(() => rest.delete(addressPath))
    if (done === undefined) return
    setFresh(undefined)
    say({ text: words.revoked })
    await reload()
  }
  // What was pressed shows at once, and goes back when it was not kept.
  const choose = async (choice: CalendarChoice) => {
    setChosen(choice)
    const kept = await act(() => rest.patch<Calendar>(calendarPath, choice))
    if (kept !== undefined) say({ text: words.saved })
    await reload()
    setChosen((latest) => (latest === choice ? undefined : latest))
  }

  return (
    <>
      <PageHeader title={words.title} state={words.state} />
      {skeleton && <Skeleton rows={3} />}
      {data === undefined && problem !== undefined && <Unread problem={problem} onRetry={() => void reload()} />}
      {data !== undefined && (
        <>
          <SettingsPart title={words.address} hint={words.addressHint}>
            {fresh !== undefined && <FreshAddress address={fresh} onDone={() => setFresh(undefined)} />}
            <AddressPart
              address={data.address}
              now={now}
              busy={busy}
              onMake={() => void make()}
              onRevoke={() => void revoke()}
            />
          </SettingsPart>
          <Choices choice={chosen ?? data} onChoose={(choice) => void choose(choice)} />
        </>
      )}
      {dialog}
    </>
  )
}
