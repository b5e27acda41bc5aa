import { useState } from 'react'
import { useReader } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { ChoiceStrip } from '../../design/choice-strip.tsx'
import { inputClass } from '../../design/field.tsx'
import { useKeys } from '../../keyboard/use-keys.ts'
import { common } from '../../messages/common.ts'
import { contactWords as words } from '../../messages/contact.ts'
import { todayWords } from '../../messages/today.ts'
import { addDays, addMonths } from '../../words/dates.ts'
import { useContactActs } from './use-contact-acts.ts'

type Props = { readonly person: { readonly id: string; readonly name: string }; readonly onLeave: () => void }

const DateQuestion = ({ person, onLeave }: Props) => {
  const { today } = useReader()
  const { snooze } = useContactActs()
  const [until, setUntil] = useState(addDays(today, 14))
  useKeys('dialog', [{ keys: 'Escape', label: common.cancel, run: onLeave }])
  return (
    <form
      className="flex flex-wrap items-center gap-2 py-1"
      onSubmit={(event) => {
        event.preventDefault()
        onLeave()
        void snooze(person, until)
      }}
    >
      <input
        type="date"
        aria-label={todayWords.snoozeUntil}
        autoFocus
        required
        min={addDays(today, 1)}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave()
        }}
        className={`${inputClass} w-44!`}
      />
      <Button type="submit" size="small" look="primary">
        {todayWords.snooze}
      </Button>
      <Button size="small" look="quiet" onClick={onLeave}>
        {common.cancel}
      </Button>
    </form>
  )
}

/** "Until when?" with 1 week, 1 month or a date. */
export const SnoozeStrip = ({ person, onLeave }: Props) => {
  const { today } = useReader()
  const { snooze } = useContactActs()
  const [choosing, setChoosing] = useState(false)
  const until = (date: string) => () => {
    onLeave()
    void snooze(person, date)
  }
  if (choosing) return <DateQuestion person={person} onLeave={onLeave} />
  return (
    <ChoiceStrip
      question={words.until}
      onLeave={onLeave}
      choices={[
        { key: '1', label: words.week, run: until(addDays(today, 7)) },
        { key: '2', label: words.month, run: until(addMonths(today, 1)) },
        { key: '3', label: words.date, run: () => setChoosing(true) },
      ]}
    />
  )
}
