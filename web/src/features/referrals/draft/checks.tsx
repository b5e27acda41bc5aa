import { useId } from 'react'
import { useReader } from '../../../app/session.tsx'
import { TextArea } from '../../../design/field.tsx'
import type { OverridableRule } from '../../../generated/graphql.ts'
import { draftWords as words } from '../../../messages/referral-draft.ts'
import type { ReferralWhole } from '../referral.ts'
import { withReadableDates } from '../../../words/dates.ts'
import { blocksOf, isSteppedOver } from './readiness.ts'

type Reasons = Readonly<Partial<Record<OverridableRule, string>>>

/** What speaks against asking now: quiet hints, and what would be refused, with a reason where a reason is enough. */
export const Checks = (props: {
  readonly advice: ReferralWhole['advice']
  readonly reasons: Reasons
  readonly onReason: (rule: OverridableRule, reason: string) => void
}) => {
  const { advice, reasons } = props
  const title = useId()
  const { today, locale } = useReader()
  const blocks = blocksOf(advice)
  const hints = advice?.hints ?? []
  if (blocks.length === 0 && hints.length === 0) return null
  return (
    <section aria-labelledby={title} className="flex flex-col gap-3">
      <h3 id={title} className="text-13 font-strong text-soft">
        {words.checks}
      </h3>
      {hints.map((hint) => (
        <p key={hint} className="text-13 text-soft">
          {withReadableDates(hint, today, locale)}
        </p>
      ))}
      {blocks.map((block) => {
        const { code, message, rule } = block
        return (
          <div key={`${code} ${rule ?? ''}`} className="rounded-base bg-due-soft px-4 py-3">
            <p className={isSteppedOver(block, reasons) ? 'text-soft' : 'text-due'}>
              {withReadableDates(message, today, locale)}
            </p>
            {rule !== null && (
              <div className="mt-2">
                <TextArea
                  label={words.stepOver}
                  hint={words.stepOverHint}
                  rows={2}
                  value={reasons[rule] ?? ''}
                  onChange={(event) => props.onReason(rule, event.target.value)}
                />
              </div>
            )}
          </div>
        )
      })}
    </section>
  )
}
