import { Navigate, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { ErrorState, Skeleton } from '../design/states.tsx'
import { sendWaiting } from '../graphql/client.ts'
import { listenToChanges } from '../graphql/live.ts'
import { useLiveQuery } from '../graphql/use-live-query.ts'
import { SessionQuery, ViewerProvider } from './session.tsx'

/** Lets only people through who are signed in; everybody else goes to the sign-in page and comes back here. */
export const SignedIn = () => {
  const { data, error, skeleton, refetch } = useLiveQuery({ query: SessionQuery, variables: {}, topics: ['viewer'] })
  const href = useLocation({ select: (location) => location.href })
  const viewer = data?.viewer
  const known = viewer !== undefined && viewer !== null

  useEffect(() => {
    if (!known) return undefined
    window.addEventListener('online', sendWaiting)
    const stop = listenToChanges(sendWaiting)
    return () => {
      window.removeEventListener('online', sendWaiting)
      stop()
    }
  }, [known])

  if (viewer === null) return <Navigate to="/sign-in" search={href === '/' ? {} : { next: href }} replace />
  if (viewer !== undefined) {
    return (
      <ViewerProvider value={viewer}>
        <Outlet />
      </ViewerProvider>
    )
  }
  if (error !== undefined) return <ErrorState error={error} onRetry={refetch} />
  return skeleton ? (
    <div className="mx-auto max-w-[1120px] px-4 pt-24 wide:px-8">
      <Skeleton rows={4} />
    </div>
  ) : null
}
