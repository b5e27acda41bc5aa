import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { ChoiceStrip } from '../../design/choice-strip.tsx'
import { inputClass } from '../../design/field.tsx'
import { contactWords } from '../../messages/contact.ts'
import { common } from '../../messages/common.ts'
import { personWords as words } from '../../messages/person.ts'
import { useContactActs } from '../contact/use-contact-acts.ts'
import type { Person } from './person.ts'

const rhythms = [30, 60, 90, 180] as const

const OtherRhythm = ({ person, onLeave }: { readonly person: Person; readonly onLeave: () => void }) => {
  const { setCadence } = useContactActs()
  const [days, setDays] = useState(String(person.cadence.days ?? 120))
  return (
    <form
      className="flex flex-wrap items-center gap-2 py-1"
      onSubmit={(event) => {
        event.preventDefault()
        onLeave()
        void setCadence(person, 'days', Number(days))
      }}
    >
      <label className="flex items-center gap-2 text-13 text-soft">
        {words.everyHowManyDays}
        <input
          type="number"
          inputMode="numeric"
          autoFocus
          required
          min={1}
          max={3650}
          value={days}
          onChange={(event) => setDays(event.target.value)}
          className={`${inputClass} w-24!`}
        />
      </label>
      <Button type="submit" size="small" look="primary">
        {common.save}
      </Button>
      <Button size="small" look="quiet" onClick={onLeave}>
        {common.cancel}
      </Button>
    </form>
  )
}

/** How often: as closeness says, a usual rhythm, another number of days, or none. */
export const CadenceStrip = ({ person, onLeave }: { readonly person: Person; readonly onLeave: () => void }) => {
  const { setCadence } = useContactActs()
  const [other, setOther] = useState(false)
  if (other) return <OtherRhythm person={person} onLeave={onLeave} />
  const choose = (kind: 'closeness' | 'days' | 'none', days: number | null) => () => {
    onLeave()
    void setCadence(person, kind, days)
  }
  return (
    <ChoiceStrip
      question={words.howOften(person.name)}
      onLeave={onLeave}
      choices={[
        { key: '1', label: words.asCloseness, run: choose('closeness', null) },
        ...rhythms.map((days, index) => ({
          key: String(index + 2),
          label: contactWords.everyDays(days),
          run: choose('days', days),
        })),
        { key: '6', label: words.otherRhythm, run: () => setOther(true) },
        { key: '0', label: words.never, run: choose('none', null) },
      ]}
    />
  )
}
