import { X } from 'lucide-react'
import { useState } from 'react'
import { useReader } from '../../app/session.tsx'
import { Button, IconButton } from '../../design/button.tsx'
import { Day } from '../../design/day.tsx'
import { Select, TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import type { ImportantDateKind } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { common } from '../../messages/common.ts'
import { personWords as words } from '../../messages/person.ts'
import { todayWords } from '../../messages/today.ts'
import { monthName } from '../../words/dates.ts'
import { Part } from './part.tsx'
import { AddImportantDate, RemoveImportantDate } from './part-documents.ts'
import type { Person } from './person.ts'

const kinds: readonly ImportantDateKind[] = ['birthday', 'work_anniversary', 'custom']

const AddDate = (props: {
  readonly onAdd: (date: { kind: ImportantDateKind; label: string; month: number; day: number }) => void
  readonly onLeave: () => void
}) => {
  const { locale } = useReader()
  const [kind, setKind] = useState<ImportantDateKind>('birthday')
  const [month, setMonth] = useState('1')
  const months = Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: monthName(`2024-${String(index + 1).padStart(2, '0')}-01`, '2024-01-01', locale),
  }))
  return (
    <form
      className="flex flex-col gap-2 py-1"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const label = kind === 'custom' ? readField(form, 'label') : ''
        props.onAdd({ kind, label, month: Number(month), day: Number(readField(form, 'day')) })
      }}
    >
      <Select
        label={words.dateKind}
        value={kind}
        options={kinds.map((value) => ({ value, label: todayWords[value] }))}
        onPick={(value) => setKind(kinds.find((each) => each === value) ?? 'birthday')}
      />
      {kind === 'custom' && <TextField label={words.dateLabel} name="label" required maxLength={100} />}
      <div className="grid grid-cols-[1fr_88px] gap-2">
        <Select label={words.month} value={month} options={months} onPick={setMonth} />
        <TextField label={words.day} name="day" type="number" inputMode="numeric" required min={1} max={31} />
      </div>
      <div className="flex justify-end gap-2">
        <Button size="small" look="quiet" onClick={props.onLeave}>
          {common.cancel}
        </Button>
        <Button size="small" type="submit">
          {common.add}
        </Button>
      </div>
    </form>
  )
}

/** Birthdays and other days that come round. */
export const ImportantDates = ({ person }: { readonly person: Person }) => {
  const act = useAct()
  const [adding, setAdding] = useState(false)
  const contactId = person.id
  const add = (date: { kind: ImportantDateKind; label: string; month: number; day: number; year?: number | null }) =>
    act({
      document: AddImportantDate,
      variables: { input: { commandId: commandId(), contactId, dateId: crypto.randomUUID(), ...date } },
    })
  const remove = ({ id, kind, label, month, day, year }: Person['importantDates'][number]) =>
    act({
      document: RemoveImportantDate,
      variables: { input: { commandId: commandId(), contactId, id } },
      said: words.removeDate(label === '' ? todayWords[kind] : label),
      undo: () => add({ kind, label, month, day, year }),
    })
  return (
    <Part title={words.dates} addLabel={words.addDate} onAdd={() => setAdding(true)}>
      <ul>
        {person.importantDates.map((date) => {
          const name = date.label === '' ? todayWords[date.kind] : date.label
          return (
            <li key={date.id} className="group/line flex items-center gap-2">
              <span dir="auto" className="min-w-0 flex-1 truncate py-1 first-letter:uppercase">
                {name}
              </span>
              <span className="text-soft">
                <Day date={date.nextOn} />
              </span>
              <IconButton
                label={words.removeDate(name)}
                icon={<X size={14} aria-hidden />}
                onClick={() => void remove(date)}
                className="wide:size-7"
              />
            </li>
          )
        })}
      </ul>
      {adding && (
        <AddDate
          onLeave={() => setAdding(false)}
          onAdd={(date) => {
            setAdding(false)
            void add(date)
          }}
        />
      )}
    </Part>
  )
}
