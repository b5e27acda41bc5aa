import { Outlet, useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { ErrorState, Skeleton } from '../design/states.tsx'
import { sendWaiting } from '../graphql/client.ts'
import { listenToChanges } from '../graphql/live.ts'
import { signedOut as leaveForSignIn } from '../graphql/signed-out.ts'
import { useLiveQuery } from '../graphql/use-live-query.ts'
import { SessionQuery, ViewerProvider } from './session.tsx'
import { useWorkspaceInAddress } from './workspace-in-address.ts'

/** Lets only people through who are signed in; everybody else goes to the sign-in page and comes back here. */
export const SignedIn = () => {
  const { data, error, skeleton, refetch } = useLiveQuery({ query: SessionQuery, variables: {}, topics: ['viewer'] })
  const navigate = useNavigate()
  const router = useRouter()
  const viewer = data?.viewer
  const known = viewer !== undefined && viewer !== null
  const signedOut = viewer === null
  // Whose pages these are, and of which workspace. They are never shown to anybody else or as anything else.
  const [opened, setOpened] = useState<string>()
  const now = known ? `${viewer.id} ${viewer.workspace.id}` : undefined
  if (opened === undefined && now !== undefined) setOpened(now)
  const leaving = useWorkspaceInAddress(viewer ?? undefined)
  const changed = !leaving && opened !== undefined && data !== undefined && now !== opened

  // A full load, so that nothing that was read before stays in memory.
  useEffect(() => {
    if (!changed) return
    if (signedOut) leaveForSignIn()
    else window.location.assign('/')
  }, [changed, signedOut])

  useEffect(() => {
    if (!known) return undefined
    window.addEventListener('online', sendWaiting)
    const stop = listenToChanges(sendWaiting)
    return () => {
      window.removeEventListener('online', sendWaiting)
      stop()
    }
  }, [known])

  // Once, not at each render: while the sign-in page is being fetched this one stays and renders on.
  useEffect(() => {
    if (!signedOut || changed) return
    const { href } = router.latestLocation
    void navigate({ to: '/sign-in', search: href === '/' ? {} : { next: href }, replace: true })
  }, [signedOut, changed, navigate, router])

  if (changed || leaving) return null
  if (known) {
    return (
      <ViewerProvider value={viewer}>
        <Outlet />
      </ViewerProvider>
    )
  }
  if (error !== undefined) return <ErrorState error={error} onRetry={refetch} />
  return skeleton && !signedOut ? (
    <div className="mx-auto max-w-[1120px] px-4 pt-24 wide:px-8">
      <Skeleton rows={4} />
    </div>
  ) : null
}
