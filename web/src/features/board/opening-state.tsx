import { Status } from '../../design/chips.tsx'
import { boardWords as words } from '../../messages/board.ts'
import type { Opening } from './use-opening-acts.ts'

/** Whether somebody could ask for it now, and if not, why. */
export const whyNot = ({ status, isPast, seatsFree }: Opening): 'closed' | 'past' | 'full' | undefined => {
  if (status === 'closed') return 'closed'
  if (status === 'filled' || seatsFree === 0) return 'full'
  return isPast ? 'past' : undefined
}

/** What is special about an opening, in a word or two; nothing when it is simply open. */
export const OpeningState = ({ opening }: { readonly opening: Opening }) => {
  const why = whyNot(opening)
  return (
    <>
      {opening.held && <Status tone="waiting">{words.held}</Status>}
      {opening.hiddenBy !== null && <Status tone="refused">{words.hidden}</Status>}
      {opening.myReferralId !== null && <Status tone="done">{words.asked}</Status>}
      {why === 'closed' && <Status tone="waiting">{words.closed}</Status>}
      {why === 'full' && <Status tone="waiting">{words.full}</Status>}
      {why === 'past' && <Status tone="waiting">{words.past}</Status>}
    </>
  )
}
