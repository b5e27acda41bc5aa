import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { ChevronDown } from 'lucide-react'
import { useRef } from 'react'
import { useOwnSettingsPages } from '../../app/own-pages.ts'
import type { settingsPages } from '../../app/settings-pages.ts'
import { Page } from '../../design/page.tsx'
import { settingsNav as words } from '../../messages/settings-nav.ts'

type Entry = (typeof settingsPages)[number]

const groups = [
  { group: 'you', title: words.you },
  { group: 'workspace', title: words.workspace },
] as const

const Parts = ({ entries, onGo }: { readonly entries: readonly Entry[]; readonly onGo?: () => void }) =>
  groups.map(({ group, title }) => {
    const own = entries.filter((entry) => entry.group === group)
    if (own.length === 0) return null
    return (
      <div key={group} className="mb-4">
        <p className="px-2 pb-1 text-12 font-strong text-faint">{title}</p>
        <ul className="flex flex-col gap-0.5">
          {own.map(({ to, name }) => (
            <li key={to}>
              <Link
                to={to}
                activeOptions={{ exact: to === '/settings', includeSearch: false }}
                onClick={onGo}
                className="quick flex min-h-11 items-center rounded-base px-2 py-1 text-soft hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink wide:min-h-8"
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    )
  })

/** The list of parts beside the part that is open; on a phone folded above it. */
export const SettingsLayout = () => {
  const { pathname } = useLocation()
  const fold = useRef<HTMLDetailsElement>(null)
  const entries = useOwnSettingsPages()
  const open = entries.findLast(({ to }) => (to === '/settings' ? pathname === to : pathname.startsWith(to)))
  return (
    <Page wider>
      <div className="gap-8 wide:grid desk:gap-10 wide:grid-cols-[176px_minmax(0,1fr)]">
        <nav aria-label={words.parts} className="sticky top-10 hidden self-start wide:block">
          <Parts entries={entries} />
        </nav>
        <details ref={fold} className="group/fold mb-6 rounded-base border border-line bg-raised wide:hidden">
          <summary className="flex min-h-11 items-center gap-2 px-3 text-14">
            <span className="text-faint">{words.title}</span>
            <span className="flex-1 font-medium">{open?.name}</span>
            <ChevronDown size={16} aria-hidden className="quick text-soft group-open/fold:rotate-180" />
          </summary>
          <nav aria-label={words.parts} className="border-t border-line p-2">
            <Parts entries={entries} onGo={() => fold.current?.removeAttribute('open')} />
          </nav>
        </details>
        <div className="min-w-0">
          <Outlet />
        </div>
      </div>
    </Page>
  )
}
