import { Link } from '@tanstack/react-router'
import { Bell, PenLine, Search } from 'lucide-react'
import { Button } from '../design/button.tsx'
import { Kbd } from '../design/kbd.tsx'
import { shell } from '../messages/shell.ts'
import { openLog, openOverlay } from './overlays.ts'
import { useOwnPages } from './own-pages.ts'
import { useViewer } from './session.tsx'
import { UnseenCount } from './unseen-count.tsx'
import { WorkspaceSwitcher } from './workspace-switcher.tsx'

/** The left rail of wide screens. */
export const Rail = ({ waiting, unseen }: { readonly waiting: number; readonly unseen: number }) => {
  const viewer = useViewer()
  const pages = useOwnPages()
  return (
    <header className="sticky top-0 hidden h-dvh flex-col gap-4 overflow-y-auto border-e border-line bg-sunken px-3 py-5 wide:flex">
      <WorkspaceSwitcher />
      <div className="flex flex-col gap-1.5">
        <Button hint="l" onClick={() => openLog()} className="w-full">
          <PenLine size={16} aria-hidden />
          {shell.logHint}
        </Button>
        <button
          type="button"
          onClick={() => openOverlay({ kind: 'palette' })}
          className="quick flex min-h-9 items-center gap-2 rounded-base px-2 text-soft hover:bg-hover hover:text-ink"
        >
          <Search size={16} aria-hidden />
          <span className="flex-1 text-start">{shell.search}</span>
          <Kbd keys="mod+k" />
        </button>
        <Link
          to="/notices"
          className="quick flex min-h-9 items-center gap-2 rounded-base px-2 text-soft hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink"
        >
          <Bell size={16} aria-hidden />
          <span className="flex-1">{shell.notices}</span>
          <UnseenCount unseen={unseen} />
        </Link>
      </div>
      <nav aria-label={shell.navigation} className="flex-1">
        <ul className="flex flex-col gap-0.5">
          {pages.map(({ to, name, letter, icon: Icon }) => (
            <li key={to}>
              <Link
                to={to}
                activeOptions={{ exact: to === '/', includeSearch: false }}
                className="group quick flex min-h-9 items-center gap-2.5 rounded-base px-2 text-soft hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink"
              >
                <Icon size={16} aria-hidden />
                <span className="flex-1 truncate">{name}</span>
                {to === '/' && waiting > 0 && (
                  <span className="text-12 text-faint tabular-nums" aria-label={shell.waiting(waiting)}>
                    {waiting}
                  </span>
                )}
                <span className="hidden group-hover:inline group-focus-visible:inline">
                  <Kbd keys={`g ${letter}`} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p dir="auto" className="truncate px-2 text-12 text-faint">
        {viewer.name}
      </p>
    </header>
  )
}
