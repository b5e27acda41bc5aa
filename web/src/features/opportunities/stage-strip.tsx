import { useState } from 'react'
import { ChoiceStrip } from '../../design/choice-strip.tsx'
import { say } from '../../design/toasts.ts'
import type { OpportunityStage } from '../../generated/graphql.ts'
import { useKeys } from '../../keyboard/use-keys.ts'
import { opportunityWords as words, stageNames } from '../../messages/opportunities.ts'
import { stages } from './stages.ts'
import type { Opportunity } from './stages.ts'
import { useOpportunityActs } from './use-opportunity-acts.ts'

/** Where the opportunity stands; a press moves it, `m` asks where to. */
export const StageStrip = ({ opportunity }: { readonly opportunity: Opportunity }) => {
  const { move } = useOpportunityActs()
  const [asking, setAsking] = useState(false)
  useKeys('page', [{ keys: 'm', label: words.keyMove, run: () => setAsking(true) }])
  const to = async (stage: OpportunityStage) => {
    setAsking(false)
    if (stage === opportunity.stage) return
    const refused = await move(opportunity, stage)
    if (refused !== undefined) say({ text: refused, tone: 'refused' })
  }
  return (
    <>
      <div
        role="group"
        aria-label={words.stage}
        className="-mx-4 flex gap-1 overflow-x-auto px-4 py-1 wide:mx-0 wide:flex-wrap wide:px-0"
      >
        {stages.map((stage) => {
          const here = stage === opportunity.stage
          return (
            <button
              key={stage}
              type="button"
              aria-pressed={here}
              ref={(button) => {
                if (here) button?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
              }}
              onClick={() => void to(stage)}
              className={`quick min-h-11 shrink-0 rounded-full border px-3.5 text-14 wide:min-h-8 ${
                here
                  ? 'border-accent bg-accent-soft font-medium text-ink'
                  : 'border-line text-soft hover:border-line-strong hover:text-ink'
              }`}
            >
              {stageNames[stage]}
            </button>
          )
        })}
      </div>
      {asking && (
        <ChoiceStrip
          question={words.whereTo}
          onLeave={() => setAsking(false)}
          choices={stages.map((stage, index) => ({
            key: String(index + 1),
            label: stageNames[stage],
            run: () => void to(stage),
          }))}
        />
      )}
    </>
  )
}
