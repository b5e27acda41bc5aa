import { Link } from '@tanstack/react-router'
import { buttonClass } from '../../design/button.tsx'
import { Sunrise, TwoCircles } from '../../design/drawings.tsx'
import { EmptyState } from '../../design/states.tsx'
import { todayWords as words } from '../../messages/today.ts'

/** Everything is done: say so, and offer one thing that need not be done. */
export const CalmEnd = () => (
  <EmptyState title={words.end} text={words.endOptional} drawing={<Sunrise />}>
    <Link to="/people" search={{ unplaced: true }} className={buttonClass('plain')}>
      {words.endAct}
    </Link>
  </EmptyState>
)

/** Nobody is here yet. */
export const ClearDesk = () => (
  <EmptyState title={words.nobodyYet} text={words.nobodyYetHint} drawing={<TwoCircles />}>
    <Link to="/welcome" className={buttonClass('primary')}>
      {words.begin}
    </Link>
  </EmptyState>
)
