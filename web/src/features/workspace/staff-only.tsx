import { Link } from '@tanstack/react-router'
import { ShieldCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { NotFound } from '../../app/not-found.tsx'
import { useViewer } from '../../app/session.tsx'
import { buttonClass } from '../../design/button.tsx'
import { EmptyState } from '../../design/states.tsx'
import { workspaceWords as words } from '../../messages/workspace.ts'

/** What whoever looks after others must do before they can; told in words, with the way there. */
export const SecondFactorFirst = ({ page = false }: { readonly page?: boolean }) => (
  <EmptyState
    page={page}
    title={words.secondFactorFirst}
    text={words.secondFactorFirstHint}
    drawing={<ShieldCheck size={40} strokeWidth={1.25} aria-hidden className="text-faint" />}
  >
    <Link to="/settings/account" className={buttonClass('primary')}>
      {words.secondFactorAdd}
    </Link>
  </EmptyState>
)

/** Only for admins; to anybody else the page is not there. */
export const AdminsOnly = ({ children }: { readonly children: ReactNode }) => {
  const { roles, secondFactorMissing } = useViewer()
  if (!roles.includes('admin')) return <NotFound />
  if (secondFactorMissing) return <SecondFactorFirst page />
  return children
}
