import { TextField } from '../../design/field.tsx'
import type { Direction, HelpKind } from '../../generated/graphql.ts'
import { directionNames, helpNames } from '../../messages/enums.ts'
import { logWords as words } from '../../messages/log.ts'
import { addDays } from '../../words/dates.ts'
import { ChoiceRow, SeveralRow } from './choice-row.tsx'
import type { Draft } from './draft.ts'

const optionsOf = <Value extends string>(names: Readonly<Record<Value, string>>) =>
  (Object.keys(names) as Value[]).map((value) => ({ value, label: names[value] }))

const directions = optionsOf<Direction>(directionNames)
const helps = optionsOf<HelpKind>(helpNames)

type FieldsProps = { readonly draft: Draft; readonly change: (part: Partial<Draft>) => void; readonly today: string }

const When = ({ draft, change, today }: FieldsProps) => {
  const yesterday = addDays(today, -1)
  const value = draft.happenedOn === today ? 'today' : draft.happenedOn === yesterday ? 'yesterday' : 'other'
  return (
    <div className="flex flex-wrap items-end gap-3">
      <ChoiceRow
        legend={words.when}
        value={value}
        onPick={(next) =>
          change({ happenedOn: next === 'today' ? today : next === 'yesterday' ? yesterday : addDays(today, -2) })
        }
        options={[
          { value: 'today', label: words.today },
          { value: 'yesterday', label: words.yesterday },
          { value: 'other', label: words.otherDay },
        ]}
      />
      {value === 'other' && (
        <TextField
          label={words.otherDay}
          type="date"
          max={today}
          value={draft.happenedOn}
          onChange={(event) => {
            if (event.target.value !== '') change({ happenedOn: event.target.value })
          }}
        />
      )}
    </div>
  )
}

const FollowUp = ({ draft, change, today }: FieldsProps) => {
  const { followUp } = draft
  return (
    <div className="grid gap-3 wide:grid-cols-[1fr_auto]">
      <TextField
        label={words.followUpText}
        autoFocus
        maxLength={500}
        value={followUp.text}
        onChange={(event) => change({ followUp: { ...followUp, text: event.target.value } })}
      />
      <TextField
        label={words.followUpDue}
        type="date"
        min={today}
        value={followUp.dueOn}
        onChange={(event) => {
          if (event.target.value !== '') change({ followUp: { ...followUp, dueOn: event.target.value } })
        }}
      />
      <ChoiceRow
        legend={words.promisedBy}
        value={followUp.promisedBy}
        onPick={(promisedBy) => change({ followUp: { ...followUp, promisedBy } })}
        options={[
          { value: 'me', label: words.promisedByMe },
          { value: 'them', label: words.promisedByThem },
        ]}
      />
    </div>
  )
}

/** The optional parts that are open, in the order of the form. */
export const DraftFields = ({ draft, change, today }: FieldsProps) => (
  <>
    {draft.open.has('when') && <When draft={draft} change={change} today={today} />}
    {draft.open.has('direction') && (
      <ChoiceRow
        legend={words.direction}
        value={draft.direction}
        options={directions}
        onPick={(direction) => change({ direction })}
      />
    )}
    {draft.open.has('helpGiven') && (
      <SeveralRow
        legend={words.helpGiven}
        values={draft.helpGiven}
        options={helps}
        onChange={(helpGiven) => change({ helpGiven })}
      />
    )}
    {draft.open.has('helpReceived') && (
      <SeveralRow
        legend={words.helpReceived}
        values={draft.helpReceived}
        options={helps}
        onChange={(helpReceived) => change({ helpReceived })}
      />
    )}
    {draft.open.has('followUp') && <FollowUp draft={draft} change={change} today={today} />}
    {draft.open.has('outcome') && (
      <TextField
        label={words.outcome}
        placeholder={words.outcomePlaceholder}
        maxLength={2000}
        value={draft.outcome}
        onChange={(event) => change({ outcome: event.target.value })}
      />
    )}
  </>
)
