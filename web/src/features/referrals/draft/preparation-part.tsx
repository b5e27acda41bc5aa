import { useState } from 'react'
import type { PreparationItem } from '../../../generated/graphql.ts'
import { commandId, useAct } from '../../../graphql/use-act.ts'
import { draftWords as words, preparationNames, preparationWhys } from '../../../messages/referral-draft.ts'
import type { ReferralWhole } from '../referral.ts'
import { SetPreparation } from '../seeker-documents.ts'
import { Step } from './step.tsx'

const items = Object.keys(preparationNames) as PreparationItem[]

/** Four things that make a yes easier; none of them is a must. */
export const PreparationPart = ({ referral }: { readonly referral: ReferralWhole }) => {
  const act = useAct()
  // A tick shows at once; what the server says counts again once it has answered.
  const [ticked, tick] = useState<Readonly<Partial<Record<PreparationItem, boolean>>>>({})
  const isDone = (item: PreparationItem) => ticked[item] ?? referral.preparation.includes(item)
  const set = async (item: PreparationItem, done: boolean) => {
    tick((before) => ({ ...before, [item]: done }))
    await act({
      document: SetPreparation,
      variables: { input: { commandId: commandId(), referralId: referral.id, item, done } },
    })
    tick(({ [item]: _settled, ...others }) => others)
  }
  return (
    <Step
      title={words.preparation}
      hint={
        <>
          {words.preparationHint} <span className="text-faint">{words.prepared(items.filter(isDone).length)}</span>
        </>
      }
    >
      <ul className="grid gap-x-6 wide:grid-cols-2">
        {items.map((item) => (
          <li key={item}>
            <label className="quick -mx-2 flex min-h-11 cursor-pointer items-baseline gap-3 rounded-base px-2 py-1.5 hover:bg-hover">
              <input
                type="checkbox"
                checked={isDone(item)}
                onChange={(event) => void set(item, event.target.checked)}
                className="size-4 shrink-0 translate-y-0.5 accent-(--accent)"
              />
              <span>
                {preparationNames[item]}
                <span className="block text-13 text-faint">{preparationWhys[item]}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Step>
  )
}
