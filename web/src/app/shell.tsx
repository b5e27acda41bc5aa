import { Outlet } from '@tanstack/react-router'
import { Suspense, lazy } from 'react'
import { graphql } from '../graphql/document.ts'
import { useLiveQuery } from '../graphql/use-live-query.ts'
import { shell } from '../messages/shell.ts'
import { BottomBar } from './bottom-bar.tsx'
import { OfflineNote } from './offline-note.tsx'
import { OverlayHost } from './overlay-host.tsx'
import { Rail } from './rail.tsx'
import { useShellKeys } from './use-shell-keys.ts'

const WaitingQuery = graphql(`
  query Waiting {
    unseenNotices
    today {
      checkInCount
      followUps {
        id
      }
      referralsWaiting {
        id
      }
      referralsOwed {
        id
      }
    }
  }
`)

const AccountNotices = lazy(async () => ({
  default: (await import('../features/account/notices.tsx')).AccountNotices,
}))

/** Rail, page and bottom bar, and what can lie over them. */
export const Shell = () => {
  useShellKeys()
  const { data } = useLiveQuery({ query: WaitingQuery, variables: {}, topics: ['today', 'notices', 'referrals'] })
  const { checkInCount = 0, followUps = [], referralsWaiting = [], referralsOwed = [] } = data?.today ?? {}
  const waiting = checkInCount + followUps.length + referralsWaiting.length + referralsOwed.length
  const unseen = data?.unseenNotices ?? 0
  return (
    <>
      <a
        href="#content"
        className="fixed start-2 top-2 z-50 -translate-y-20 rounded-base bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      >
        {shell.skip}
      </a>
      <div className="wide:grid wide:grid-cols-[var(--rail)_minmax(0,1fr)]">
        <Rail waiting={waiting} unseen={unseen} />
        <main id="content" tabIndex={-1} className="min-w-0 outline-none">
          <OfflineNote />
          <Suspense>
            <AccountNotices />
          </Suspense>
          <Outlet />
        </main>
      </div>
      <BottomBar unseen={unseen} />
      <OverlayHost />
    </>
  )
}
