import { useState } from 'react'
import { useViewer } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { PageHeader } from '../../design/page.tsx'
import { Skeleton } from '../../design/states.tsx'
import { say } from '../../design/toasts.ts'
import { tokenWords as words } from '../../messages/tokens.ts'
import type { Problem } from '../../rest/answer.ts'
import { rest } from '../../rest/rest.ts'
import { Unread } from '../../rest/unread.tsx'
import { useResource } from '../../rest/use-resource.ts'
import { useConfirmed } from '../account/confirm.tsx'
import { FreshToken } from './fresh-token.tsx'
import { TokenForm } from './token-form.tsx'
import type { NewToken } from './token-form.tsx'
import { TokenRow } from './token-row.tsx'
import { tokensPath } from './token.ts'
import type { Token } from './token.ts'

/** Personal access tokens: make one, see it once, revoke it. */
export const TokensPage = () => {
  const { roles } = useViewer()
  const { data, problem, skeleton, reload } = useResource<{ readonly tokens: readonly Token[] }>(tokensPath)
  const { confirmed, dialog } = useConfirmed()
  const [now] = useState(() => Date.now())
  const [making, setMaking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Problem>()
  const [fresh, setFresh] = useState<string>()

  const make = async (token: NewToken) => {
    setBusy(true)
    setRefused(undefined)
    const answer = await confirmed(() => rest.post<{ readonly token: string }>(tokensPath, token))
    setBusy(false)
    if (answer === undefined) return undefined
    if (!answer.ok) return setRefused(answer.problem)
    setMaking(false)
    setFresh(answer.body.token)
    return reload()
  }
  const revoke = async ({ id, name }: Token) => {
    const answer = await confirmed(() => rest.delete(`${tokensPath}/${encodeURIComponent(id)}`))
    if (answer === undefined) return undefined
    say(answer.ok ? { text: words.revoked(name) } : { text: answer.problem.message, tone: 'refused' })
    return reload()
  }

  return (
    <>
      <PageHeader
        title={words.title}
        state={words.state}
        act={
          !making &&
          fresh === undefined && (
            <Button look="primary" onClick={() => setMaking(true)}>
              {words.make}
            </Button>
          )
        }
      />
      {fresh !== undefined && <FreshToken token={fresh} onDone={() => setFresh(undefined)} />}
      {making && (
        <TokenForm
          isAdmin={roles.includes('admin')}
          problem={refused}
          busy={busy}
          onMake={(token) => void make(token)}
          onLeave={() => {
            setMaking(false)
            setRefused(undefined)
          }}
        />
      )}
      {skeleton && <Skeleton rows={3} />}
      {data === undefined && problem !== undefined && <Unread problem={problem} onRetry={() => void reload()} />}
      {data?.tokens.length === 0 && !making && <p className="py-4 text-soft">{words.none}</p>}
      <ul className={data !== undefined && data.tokens.length > 0 ? 'mt-6 border-t border-line' : ''}>
        {data?.tokens.map((token) => (
          <TokenRow key={token.id} token={token} now={now} onRevoke={() => void revoke(token)} />
        ))}
      </ul>
      {dialog}
    </>
  )
}
