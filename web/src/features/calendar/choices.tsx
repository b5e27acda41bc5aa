import { useState } from 'react'
import { calendarWords as words } from '../../messages/calendar.ts'
import type { CalendarKind } from '../../messages/calendar.ts'
import { SettingsPart } from '../settings/part.tsx'
import { FormProblem } from '../sign-in/door.tsx'
import type { CalendarChoice } from './calendar.ts'
import { ChoiceBox } from './choice-box.tsx'

const kinds = Object.keys(words.kindNames) as CalendarKind[]

/** What the calendar shows, and how much it says; each press is kept at once. */
export const Choices = (props: {
  readonly choice: CalendarChoice
  readonly onChoose: (choice: CalendarChoice) => void
}) => {
  const { choice, onChoose } = props
  const [refused, setRefused] = useState(false)
  const choose = (kind: CalendarKind, isChosen: boolean) => {
    const chosen = kinds.filter((each) => (each === kind ? isChosen : choice.kinds.includes(each)))
    setRefused(chosen.length === 0)
    if (chosen.length > 0) onChoose({ kinds: chosen, withDetails: choice.withDetails })
  }
  return (
    <>
      <SettingsPart title={words.kinds} hint={words.kindsHint}>
        <fieldset className="flex flex-col">
          <legend className="sr-only">{words.kinds}</legend>
          {kinds.map((kind) => (
            <ChoiceBox
              key={kind}
              name={words.kindNames[kind]}
              hint={words.kindHints[kind]}
              checked={choice.kinds.includes(kind)}
              onChange={(isChosen) => choose(kind, isChosen)}
            />
          ))}
        </fieldset>
        <FormProblem>{refused ? words.oneAtLeast : undefined}</FormProblem>
      </SettingsPart>
      <SettingsPart title={words.details} hint={words.detailsHint}>
        <ChoiceBox
          name={words.withDetails}
          hint={words.withDetailsHint}
          checked={choice.withDetails}
          onChange={(withDetails) => onChoose({ kinds: choice.kinds, withDetails })}
        />
      </SettingsPart>
    </>
  )
}
