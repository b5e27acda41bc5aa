import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import type { GuardrailsInput } from '../../generated/graphql.ts'
import { common } from '../../messages/common.ts'
import { workspaceWords as words } from '../../messages/workspace.ts'
import { numbersOf, rules, typed, wrongRules } from './guardrails.ts'
import type { Rule } from './guardrails.ts'

/** The numbers of the guardrails, each with what it means and what is usual. */
export const GuardrailForm = (props: {
  readonly numbers: GuardrailsInput
  readonly onSave: (numbers: GuardrailsInput) => void
}) => {
  const [fields, setFields] = useState(() => typed(props.numbers))
  const [wrong, setWrong] = useState<readonly Rule[]>([])
  const before = typed(props.numbers)
  const changed = rules.some(({ rule }) => fields[rule].trim() !== before[rule])
  const unusual = rules.some(({ rule, usual }) => fields[rule].trim() !== String(usual))
  const save = () => {
    const found = wrongRules(fields)
    setWrong(found)
    if (found.length === 0) props.onSave(numbersOf(fields))
  }
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {rules.map(({ rule, usual, least, most }) => (
        <TextField
          key={rule}
          label={words.rules[rule].name}
          hint={`${words.rules[rule].meaning} ${words.usually(usual)}`}
          problem={wrong.includes(rule) ? words.wholeNumber(least, most) : undefined}
          inputMode="numeric"
          dir="ltr"
          autoComplete="off"
          value={fields[rule]}
          onChange={(event) => setFields({ ...fields, [rule]: event.target.value })}
          className="w-28!"
        />
      ))}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={!changed}>
          {common.save}
        </Button>
        {unusual && (
          <Button
            look="quiet"
            onClick={() => {
              const all = rules.reduce((now, { rule, usual }) => ({ ...now, [rule]: String(usual) }), fields)
              setFields(all)
              setWrong([])
            }}
          >
            {words.backToUsual}
          </Button>
        )}
      </div>
    </form>
  )
}
