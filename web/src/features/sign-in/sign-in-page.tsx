import { useRouter, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { SessionQuery } from '../../app/session.tsx'
import { ErrorState } from '../../design/states.tsx'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { signInWords as words } from '../../messages/sign-in.ts'
import { Door } from './door.tsx'
import { FirstAccountForm } from './first-account-form.tsx'
import { inside } from './search.ts'
import { SignInWays } from './sign-in-ways.tsx'

/** The door: the first account of an instance is made here, everybody else signs in. */
export const SignInPage = () => {
  const { next, problem } = useSearch({ from: '/sign-in' })
  const { data, error, refetch } = useLiveQuery({ query: SessionQuery, variables: {}, topics: ['viewer'] })
  const router = useRouter()
  const signedIn = data !== undefined && data.viewer !== null
  useEffect(() => {
    if (signedIn) router.history.replace(inside(next))
  }, [signedIn, next, router])
  if (data === undefined || signedIn)
    return error === undefined ? null : (
      <main>
        <ErrorState error={error} onRetry={refetch} />
      </main>
    )
  if (data.needsFirstAccount)
    return (
      <Door title={words.first} lead={words.firstLead}>
        <FirstAccountForm />
      </Door>
    )
  return (
    <SignInWays
      next={inside(next)}
      problem={problem}
      // A full load: nothing that was read before stays in memory.
      onDone={() => window.location.assign(inside(next))}
    />
  )
}
