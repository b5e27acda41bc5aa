import { useState } from 'react'
import { useReader, useViewer } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { SmallForm } from '../../design/small-form.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { awayWords as words } from '../../messages/away.ts'
import { addDays, shortDay } from '../../words/dates.ts'
import { SettingsPart as Part } from '../settings/part.tsx'
import { ComeBack, GoAway } from './documents.ts'

type Until = string | null

/** What can be done about an absence; each act knows its way back. */
const useAbsence = () => {
  const act = useAct()
  const { today, locale } = useReader()
  const away = (until: Until) => ({ document: GoAway, variables: { input: { commandId: commandId(), until } } })
  const back = () => ({ document: ComeBack, variables: { input: { commandId: commandId() } } })
  const before = useViewer().away
  const undo = () => (before === null ? act(back()) : act(away(before.until)))
  return {
    goAway: (until: Until) => {
      const said = until === null ? words.wentOpen : words.went(shortDay(until, today, locale))
      return act({ ...away(until), said, undo, handled: true })
    },
    comeBack: () => act({ ...back(), said: words.came, undo }),
  }
}

const Form = ({ until, onLeave }: { readonly until: Until | undefined; readonly onLeave: () => void }) => {
  const { today } = useReader()
  const { goAway } = useAbsence()
  const [refused, setRefused] = useState<string>()
  const go = async (form: FormData) => {
    const day = readField(form, 'until')
    const outcome = await goAway(day === '' ? null : day)
    if (outcome.refused !== undefined) return setRefused(outcome.refused.message)
    return onLeave()
  }
  return (
    <SmallForm submit={words.go} onLeave={onLeave} onSubmit={(form) => void go(form)}>
      <TextField
        label={words.until}
        hint={words.untilHint}
        name="until"
        type="date"
        autoFocus
        min={today}
        defaultValue={until === undefined ? addDays(today, 7) : (until ?? '')}
        problem={refused}
      />
    </SmallForm>
  )
}

const sentenceOf = (until: Until, { today, locale }: { readonly today: string; readonly locale: string }): string =>
  until === null ? words.isOpen : words.is(shortDay(until, today, locale), shortDay(addDays(until, 1), today, locale))

/** A time without mail: begun, changed and ended here. */
export const AwayPart = () => {
  const { away } = useViewer()
  const reader = useReader()
  const { comeBack } = useAbsence()
  const [choosing, setChoosing] = useState(false)
  return (
    <Part title={words.title} hint={words.hint}>
      {away !== null && <p role="status">{sentenceOf(away.until, reader)}</p>}
      {choosing ? (
        <Form until={away?.until} onLeave={() => setChoosing(false)} />
      ) : (
        <div className="flex flex-wrap gap-2">
          {away !== null && (
            <Button look="primary" onClick={() => void comeBack()}>
              {words.back}
            </Button>
          )}
          <Button onClick={() => setChoosing(true)}>{away === null ? words.go : words.change}</Button>
        </div>
      )}
    </Part>
  )
}
