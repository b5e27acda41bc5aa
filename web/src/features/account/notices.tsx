import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../design/button.tsx'
import { say } from '../../design/toasts.ts'
import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { accountWords as words } from '../../messages/account.ts'
import { rest } from '../../rest/rest.ts'

const AccountNoticesQuery = graphql(`
  query AccountNotices {
    viewer {
      id
      email
      emailVerified
      secondFactorMissing
    }
  }
`)

const Notice = ({ children, act }: { readonly children: string; readonly act: ReactNode }) => (
  <div className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1 border-b border-line bg-due-soft px-4 py-1.5 text-13 text-due">
    <p dir="auto" className="min-w-0">
      {children}
    </p>
    {act}
  </div>
)

/** Above the page: what the account still needs from its owner. Nothing when it needs nothing. */
export const AccountNotices = () => {
  const { data } = useLiveQuery({ query: AccountNoticesQuery, variables: {}, topics: ['viewer'] })
  const [resent, setResent] = useState(false)
  const viewer = data?.viewer
  if (viewer === undefined || viewer === null) return null

  const resend = async () => {
    const answer = await rest.post('/api/account/email/verify')
    setResent(answer.ok)
    say(answer.ok ? { text: words.resent } : { text: answer.problem.message, tone: 'refused' })
  }
  return (
    <div role="region" aria-label={words.title}>
      {!viewer.emailVerified && (
        <Notice
          act={
            !resent && (
              <Button look="quiet" size="small" className="text-due underline" onClick={() => void resend()}>
                {words.resend}
              </Button>
            )
          }
        >
          {words.confirmEmail(viewer.email)}
        </Notice>
      )}
      {viewer.secondFactorMissing && (
        <Notice
          act={
            <Link to="/settings/account" className="font-medium underline underline-offset-3">
              {words.setUpNow}
            </Link>
          }
        >
          {words.secondFactorMissingShort}
        </Notice>
      )}
    </div>
  )
}
