import { useRouter, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { SessionQuery } from '../../app/session.tsx'
import { useTitle } from '../../design/page.tsx'
import { ErrorState } from '../../design/states.tsx'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { common } from '../../messages/common.ts'
import { signInWords as words } from '../../messages/sign-in.ts'
import { FirstAccountForm } from './first-account-form.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** Only addresses inside the app are gone back to. */
const inside = (next: string | undefined): string => (next !== undefined && /^\/(?![/\\])/.test(next) ? next : '/')

export const SignInPage = () => {
  const { next } = useSearch({ from: '/sign-in' })
  const { data, error, refetch } = useLiveQuery({ query: SessionQuery, variables: {}, topics: ['viewer'] })
  const first = data?.needsFirstAccount === true
  useTitle(first ? words.first : words.title)
  const router = useRouter()
  const signedIn = data !== undefined && data.viewer !== null
  useEffect(() => {
    if (signedIn) router.history.replace(inside(next))
  }, [signedIn, next, router])
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[400px] flex-col justify-center px-4 py-12">
      <p className="mb-8 font-serif text-20 font-medium text-accent">{common.appName}</p>
      {data === undefined && error !== undefined && <ErrorState error={error} onRetry={refetch} />}
      {data !== undefined && !signedIn && (
        <>
          <h1 className="font-serif text-34 font-medium">{first ? words.first : words.title}</h1>
          <p className="mt-1 mb-8 text-soft">{first ? words.firstLead : words.lead}</p>
          {first ? <FirstAccountForm /> : <SignInForm onDone={() => window.location.assign(inside(next))} />}
        </>
      )}
    </main>
  )
}
