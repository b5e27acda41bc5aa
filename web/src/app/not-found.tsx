import { Link } from '@tanstack/react-router'
import { buttonClass } from '../design/button.tsx'
import { EmptyState } from '../design/states.tsx'
import { common } from '../messages/common.ts'

export const NotFound = () => (
  <EmptyState page title={common.notFound} text={common.notFoundHint}>
    <Link to="/" className={buttonClass('plain')}>
      {common.goToToday}
    </Link>
  </EmptyState>
)
