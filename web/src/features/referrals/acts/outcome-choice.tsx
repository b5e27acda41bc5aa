import { useId } from 'react'
import type { ReferralOutcomeKind } from '../../../generated/graphql.ts'
import { actWords, outcomeHints } from '../../../messages/referral-request.ts'
import { outcomeNames } from '../../../messages/referrals.ts'

const kinds = Object.keys(outcomeNames) as ReferralOutcomeKind[]

/** What was heard, one of six, each with what it means. */
export const OutcomeChoice = (props: {
  readonly value: ReferralOutcomeKind | undefined
  readonly onPick: (kind: ReferralOutcomeKind) => void
}) => {
  const name = useId()
  return (
    <fieldset>
      <legend className="mb-1 text-13 font-medium text-soft">{actWords.outcome}</legend>
      <div className="grid gap-x-2 wide:grid-cols-2">
        {kinds.map((kind, index) => (
          <label
            key={kind}
            className="quick flex min-h-11 cursor-pointer items-baseline gap-2.5 rounded-base px-2 py-1.5 hover:bg-hover has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              autoFocus={index === 0}
              checked={props.value === kind}
              onChange={() => props.onPick(kind)}
              className="size-4 shrink-0 translate-y-0.5 accent-(--accent)"
            />
            <span>
              {outcomeNames[kind]}
              <span className="block text-12 text-faint">{outcomeHints[kind]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
