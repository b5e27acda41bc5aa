import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Status } from '../../design/chips.tsx'
import { tokenWords as words } from '../../messages/tokens.ts'
import { AskSure } from '../account/ask-sure.tsx'
import { DayOf } from '../account/day-of.tsx'
import type { Token } from './token.ts'

/** One token: what it may do, its days, and the end of it. */
export const TokenRow = (props: { readonly token: Token; readonly now: number; readonly onRevoke: () => void }) => {
  const { name, scopes, createdAt, expiresAt, lastUsedAt } = props.token
  const [asking, setAsking] = useState(false)
  const over = Date.parse(expiresAt) <= props.now
  return (
    <li className="flex flex-col gap-2 border-b border-line py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-center gap-2">
            <span dir="auto" className="font-medium">
              {name}
            </span>
            <span className="text-13 text-soft">{words.scopesAre(scopes)}</span>
            {over && <Status tone="refused">{words.over}</Status>}
          </p>
          <p className="text-13 text-faint">
            {over ? words.ended : words.ends} <DayOf at={expiresAt} />
            {' · '}
            {lastUsedAt === null ? (
              words.neverUsed
            ) : (
              <>
                {words.lastUsed} <DayOf at={lastUsedAt} />
              </>
            )}
            {' · '}
            {words.made} <DayOf at={createdAt} />
          </p>
        </div>
        {!asking && (
          <Button size="small" aria-label={words.revokeNamed(name)} onClick={() => setAsking(true)}>
            {words.revoke}
          </Button>
        )}
      </div>
      {asking && (
        <AskSure
          question={words.revokeSure(name)}
          yes={words.revokeYes}
          onYes={props.onRevoke}
          onNo={() => setAsking(false)}
        />
      )}
    </li>
  )
}
