import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { openLog } from '../../app/overlays.ts'
import { Button } from '../../design/button.tsx'
import { SectionTitle } from '../../design/page.tsx'
import { useCursor } from '../../design/use-cursor.ts'
import { useKeys } from '../../keyboard/use-keys.ts'
import { listWords } from '../../messages/list.ts'
import { shell } from '../../messages/shell.ts'
import { todayWords as words } from '../../messages/today.ts'
import { useContactActs } from '../contact/use-contact-acts.ts'
import { useInteractionActs } from '../interaction/use-interaction-acts.ts'
import { CheckInRow } from './check-in-row.tsx'
import type { Asking } from './check-in-row.tsx'
import { DateRow } from './date-row.tsx'
import { FollowUpRow } from './follow-up-row.tsx'
import { ReferralRow } from './referral-row.tsx'
import { SnoozedPeople } from './snoozed-people.tsx'
import type { TodayContent } from './today-content.ts'

/** How many check-ins are shown at once. */
const atOnce = 12

type Item =
  | { readonly kind: 'referral'; readonly referral: TodayContent['referralsWaiting'][number] }
  | { readonly kind: 'check-in'; readonly person: TodayContent['checkIns'][number] }
  | { readonly kind: 'follow-up'; readonly followUp: TodayContent['followUps'][number] }
  | { readonly kind: 'date'; readonly date: TodayContent['dates'][number] }

type AboutPerson = Exclude<Item, { readonly kind: 'referral' }>

const contactOf = (item: AboutPerson) => {
  if (item.kind === 'check-in') return item.person
  return item.kind === 'follow-up' ? item.followUp.contact : item.date.contact
}

/** The person of a row, where it is about one of the reader's own contacts. */
const personOf = (item: Item | undefined) =>
  item === undefined || item.kind === 'referral' ? undefined : contactOf(item)

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="mb-8" aria-label={title}>
    <SectionTitle>{title}</SectionTitle>
    <ul>{children}</ul>
  </section>
)

/** The groups of the day, one cursor through all of them. */
export const TodayList = ({ today }: { readonly today: TodayContent }) => {
  const [limit, setLimit] = useState(atOnce)
  const [asking, setAsking] = useState<Asking>()
  const navigate = useNavigate()
  const { skip } = useContactActs()
  const { settle } = useInteractionActs()

  const people = today.checkIns.slice(0, limit)
  const hidden = today.checkIns.length - people.length
  const dates = today.dates.filter(({ inDays }) => inDays <= 14)
  const referrals = [...today.referralsWaiting, ...today.referralsOwed]
  const items: readonly Item[] = [
    ...referrals.map((referral) => ({ kind: 'referral' as const, referral })),
    ...people.map((person) => ({ kind: 'check-in' as const, person })),
    ...today.followUps.map((followUp) => ({ kind: 'follow-up' as const, followUp })),
    ...dates.map((date) => ({ kind: 'date' as const, date })),
  ]
  const cursor = useCursor({
    count: items.length,
    keepK: people.length > 0,
    idAt: (row) => {
      const item = items[row]
      return item?.kind === 'referral' ? item.referral.id : personOf(item)?.id
    },
  })
  const current = items[cursor.row]

  const done = () => {
    if (current?.kind === 'check-in') setAsking({ id: current.person.id, what: 'done' })
    if (current?.kind === 'follow-up') void settle(current.followUp, 'done')
    if (current?.kind === 'date') openLog([current.date.contact])
  }
  const person = personOf(current)
  const log = () => openLog(person === undefined ? [] : [person])
  const open = () => {
    if (current?.kind === 'referral')
      return void navigate({ to: '/referrals/$id', params: { id: current.referral.id } })
    return person === undefined ? undefined : void navigate({ to: '/people/$id', params: { id: person.id } })
  }
  useKeys(
    'page',
    current === undefined
      ? []
      : [
          { keys: 'e', label: words.keyDone, run: done },
          {
            keys: 's',
            label: words.keySnooze,
            run: () => current.kind === 'check-in' && setAsking({ id: current.person.id, what: 'snooze' }),
          },
          ...(people.length === 0
            ? []
            : [
                {
                  keys: 'k',
                  label: words.keySkip,
                  run: () => current.kind === 'check-in' && void skip(current.person),
                },
              ]),
          { keys: 'l', label: shell.logHint, run: log, silent: true },
          { keys: 'Enter', label: listWords.open, run: open },
        ],
  )

  const firstPerson = referrals.length
  return (
    <>
      {today.referralsWaiting.length > 0 && (
        <Group title={words.waitingForYou}>
          {today.referralsWaiting.map((referral, index) => (
            <ReferralRow key={referral.id} referral={referral} rowProps={cursor.rowProps(index)} />
          ))}
        </Group>
      )}
      {today.referralsOwed.length > 0 && (
        <Group title={words.thanksAndOutcomes}>
          {today.referralsOwed.map((referral, index) => (
            <ReferralRow
              key={referral.id}
              referral={referral}
              rowProps={cursor.rowProps(today.referralsWaiting.length + index)}
            />
          ))}
        </Group>
      )}
      {people.length > 0 && (
        <Group title={words.checkIns}>
          {people.map((person, index) => (
            <CheckInRow
              key={person.id}
              person={person}
              asking={asking?.id === person.id ? asking.what : undefined}
              onAsk={(what) => setAsking(what === undefined ? undefined : { id: person.id, what })}
              rowProps={cursor.rowProps(firstPerson + index)}
            />
          ))}
          {hidden > 0 && (
            <li className="pt-2">
              <Button look="quiet" onClick={() => setLimit(limit + 9)}>
                {words.showMore(Math.min(9, hidden))}
              </Button>
            </li>
          )}
        </Group>
      )}
      {today.followUps.length > 0 && (
        <Group title={words.followUps}>
          {today.followUps.map((followUp, index) => (
            <FollowUpRow
              key={followUp.id}
              followUp={followUp}
              rowProps={cursor.rowProps(firstPerson + people.length + index)}
            />
          ))}
        </Group>
      )}
      {dates.length > 0 && (
        <Group title={words.dates}>
          {dates.map((date, index) => (
            <DateRow
              key={date.date.id}
              date={date}
              rowProps={cursor.rowProps(firstPerson + people.length + today.followUps.length + index)}
            />
          ))}
        </Group>
      )}
      {today.snoozed.length > 0 && <SnoozedPeople people={today.snoozed} />}
    </>
  )
}
