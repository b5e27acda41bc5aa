import { Check } from 'lucide-react'
import { useState } from 'react'
import { useReader } from '../../app/session.tsx'
import { IconButton } from '../../design/button.tsx'
import { Day } from '../../design/day.tsx'
import { TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { SmallForm } from '../../design/small-form.tsx'
import { useKeys } from '../../keyboard/use-keys.ts'
import { common } from '../../messages/common.ts'
import { opportunityWords as words } from '../../messages/opportunities.ts'
import { addDays } from '../../words/dates.ts'
import { Part } from '../person/part.tsx'
import type { Opportunity } from './stages.ts'
import { useOpportunityActs } from './use-opportunity-acts.ts'

const Form = ({ opportunity, onLeave }: { readonly opportunity: Opportunity; readonly onLeave: () => void }) => {
  const { today } = useReader()
  const { setNextStep } = useOpportunityActs()
  const [refused, setRefused] = useState<string>()
  const { nextStep } = opportunity
  const save = async (form: FormData) => {
    const day = readField(form, 'dueOn')
    const next = { text: readField(form, 'text'), dueOn: day === '' ? null : day }
    const outcome = await setNextStep(opportunity, next)
    if (outcome.refused !== undefined) return setRefused(outcome.refused.message)
    return onLeave()
  }
  return (
    <SmallForm submit={common.save} onLeave={onLeave} onSubmit={(form) => void save(form)}>
      <TextField
        label={words.nextWhat}
        name="text"
        required
        autoFocus
        maxLength={500}
        defaultValue={nextStep?.text ?? ''}
        problem={refused}
      />
      <TextField
        label={`${words.nextWhen} (${common.optional})`}
        name="dueOn"
        type="date"
        defaultValue={nextStep === null ? addDays(today, 7) : (nextStep.dueOn ?? '')}
      />
    </SmallForm>
  )
}

/** What comes next and by when; one press says that it is done. */
export const NextStep = ({ opportunity }: { readonly opportunity: Opportunity }) => {
  const { today } = useReader()
  const { clearNextStep } = useOpportunityActs()
  const [editing, setEditing] = useState(false)
  const { nextStep } = opportunity
  useKeys('page', [{ keys: 's', label: words.keyNext, run: () => setEditing(true) }])
  return (
    <Part title={words.nextStep}>
      {editing ? (
        <Form opportunity={opportunity} onLeave={() => setEditing(false)} />
      ) : (
        <div className="flex items-start gap-2">
          <button
            type="button"
            onClick={() => setEditing(true)}
            className="quick -ms-2 min-h-9 min-w-0 flex-1 rounded-base px-2 py-1 text-start hover:bg-hover"
          >
            {nextStep === null ? (
              <span className="text-accent">{words.noNextStep}</span>
            ) : (
              <>
                <span dir="auto" className="block text-16 wide:text-14">
                  {nextStep.text}
                </span>
                {nextStep.dueOn !== null && (
                  <span className={`text-13 ${nextStep.dueOn <= today ? 'font-medium text-due' : 'text-soft'}`}>
                    <Day date={nextStep.dueOn} />
                  </span>
                )}
              </>
            )}
          </button>
          {nextStep !== null && (
            <IconButton
              label={words.clearStep}
              icon={<Check size={16} aria-hidden />}
              onClick={() => void clearNextStep(opportunity, nextStep)}
            />
          )}
        </div>
      )}
    </Part>
  )
}
