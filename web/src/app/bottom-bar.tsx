import { Link, useNavigate } from '@tanstack/react-router'
import { Bell, Ellipsis, Plus } from 'lucide-react'
import { useRef } from 'react'
import type { ReactNode } from 'react'
import { shell } from '../messages/shell.ts'
import { openLog, openOverlay } from './overlays.ts'
import { useOwnPages } from './own-pages.ts'
import { pages } from './pages.ts'
import { useViewer } from './session.tsx'
import { signOut } from './sign-out.ts'
import { UnseenCount } from './unseen-count.tsx'
import { WorkspaceList } from './workspace-switcher.tsx'

const cell =
  'flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-12 text-soft aria-[current=page]:text-accent aria-[current=page]:font-medium'

const PageLink = ({ to }: { readonly to: (typeof pages)[number]['to'] }): ReactNode => {
  const page = pages.find((each) => each.to === to)
  if (page === undefined) return null
  return (
    <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }} className={cell}>
      <page.icon size={20} aria-hidden />
      {page.name}
    </Link>
  )
}

const sheetRow = 'flex min-h-12 w-full items-center gap-3 rounded-base px-3 text-start text-16 hover:bg-hover'

/** The bar of narrow screens, with the rest of the pages behind More. */
export const BottomBar = ({ unseen }: { readonly unseen: number }) => {
  const sheet = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const own = useOwnPages()
  const { workspaces } = useViewer()
  const leave = (act: () => void) => () => {
    sheet.current?.hidePopover()
    act()
  }
  return (
    <nav
      aria-label={shell.navigation}
      className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-raised pb-[env(safe-area-inset-bottom)] wide:hidden"
    >
      <PageLink to="/" />
      <PageLink to="/people" />
      <button type="button" className={`${cell} text-accent`} onClick={() => openLog()}>
        <span className="grid size-7 place-items-center rounded-full bg-accent text-on-accent">
          <Plus size={18} aria-hidden />
        </span>
        {shell.log}
      </button>
      <PageLink to="/referrals" />
      <button type="button" className={cell} popoverTarget="more-pages">
        <span className="relative">
          <Ellipsis size={20} aria-hidden />
          {unseen > 0 && <span aria-hidden className="absolute -end-1.5 -top-0.5 size-2 rounded-full bg-accent" />}
        </span>
        {shell.more}
      </button>
      <div
        ref={sheet}
        id="more-pages"
        popover="auto"
        aria-label={shell.more}
        className="inset-x-0 top-auto bottom-0 m-0 w-full max-h-[85dvh] max-w-none overflow-y-auto border-t border-line bg-raised p-3 pb-6 text-ink shadow-float"
      >
        <button type="button" className={sheetRow} onClick={leave(() => openOverlay({ kind: 'palette' }))}>
          {shell.search}
        </button>
        <button type="button" className={sheetRow} onClick={leave(() => void navigate({ to: '/notices' }))}>
          <Bell size={20} aria-hidden />
          <span className="flex-1">{shell.notices}</span>
          <UnseenCount unseen={unseen} />
        </button>
        {own
          .slice(2)
          .filter(({ to }) => to !== '/referrals')
          .map(({ to, name, icon: Icon }) => (
            <button key={to} type="button" className={sheetRow} onClick={leave(() => void navigate({ to }))}>
              <Icon size={20} aria-hidden />
              {name}
            </button>
          ))}
        {workspaces.length > 1 && (
          <>
            <p className="px-3 pt-3 text-12 font-strong text-faint">{shell.workspaces}</p>
            <ul className="mb-2 border-b border-line pb-2">
              <WorkspaceList className={sheetRow} />
            </ul>
          </>
        )}
        <button type="button" className={sheetRow} onClick={leave(() => void signOut())}>
          {shell.signOut}
        </button>
      </div>
    </nav>
  )
}
