import { X } from 'lucide-react'
import { useState } from 'react'
import { useReader } from '../../app/session.tsx'
import { IconButton } from '../../design/button.tsx'
import { Day } from '../../design/day.tsx'
import { TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { SmallForm } from '../../design/small-form.tsx'
import { common } from '../../messages/common.ts'
import { opportunityWords as words } from '../../messages/opportunities.ts'
import { Part } from '../person/part.tsx'
import type { Opportunity } from './stages.ts'
import { useOpportunityActs } from './use-opportunity-acts.ts'

/** Interviews, deadlines and other days, the next first; past ones stay and are quieter. */
export const Dates = ({ opportunity }: { readonly opportunity: Opportunity }) => {
  const { today } = useReader()
  const { addDate, removeDate } = useOpportunityActs()
  const [adding, setAdding] = useState(false)
  const byDay = opportunity.dates.toSorted((a, b) => a.day.localeCompare(b.day))
  const dates = [...byDay.filter(({ day }) => day >= today), ...byDay.filter(({ day }) => day < today).toReversed()]
  return (
    <Part title={words.dates} addLabel={words.addDate} onAdd={() => setAdding(true)}>
      <ul>
        {dates.map((date) => (
          <li key={date.id} className={`flex items-center gap-2 ${date.day < today ? 'text-faint' : ''}`}>
            <span dir="auto" className="min-w-0 flex-1 py-1">
              {date.label}
            </span>
            <span className="whitespace-nowrap text-soft">
              <Day date={date.day} />
            </span>
            <IconButton
              label={words.removeDate(date.label)}
              icon={<X size={14} aria-hidden />}
              onClick={() => void removeDate(opportunity, date)}
              className="wide:size-7"
            />
          </li>
        ))}
      </ul>
      {dates.length === 0 && !adding && <p className="py-1 text-faint">{words.noDates}</p>}
      {adding && (
        <SmallForm
          submit={common.add}
          onLeave={() => setAdding(false)}
          onSubmit={(form) => {
            setAdding(false)
            void addDate(opportunity, { label: readField(form, 'label'), day: readField(form, 'day') })
          }}
        >
          <TextField
            label={words.dateLabel}
            hint={words.dateLabelHint}
            name="label"
            required
            autoFocus
            maxLength={200}
          />
          <TextField label={words.day} name="day" type="date" required defaultValue={today} />
        </SmallForm>
      )}
    </Part>
  )
}
