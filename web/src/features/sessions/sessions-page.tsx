import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Status } from '../../design/chips.tsx'
import { Moment } from '../../design/day.tsx'
import { PageHeader } from '../../design/page.tsx'
import { Skeleton } from '../../design/states.tsx'
import { say } from '../../design/toasts.ts'
import { sessionWords as words } from '../../messages/sessions.ts'
import { rest } from '../../rest/rest.ts'
import { Unread } from '../../rest/unread.tsx'
import { useResource } from '../../rest/use-resource.ts'
import { AskSure } from '../account/ask-sure.tsx'
import { useConfirmed } from '../account/confirm.tsx'
import { DayOf } from '../account/day-of.tsx'

type Session = {
  readonly id: string
  readonly current: boolean
  /** In words: "Firefox on Linux". */
  readonly device: string
  readonly createdAt: string
  readonly seenAt: string
  /** The beginning of the network address. */
  readonly place: string
}

const path = '/api/account/sessions'

const SessionRow = ({ session, onEnd }: { readonly session: Session; readonly onEnd: () => void }) => (
  <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-3">
    <div className="min-w-0 flex-1">
      <p className="flex flex-wrap items-center gap-2">
        <span dir="auto" className="font-medium">
          {session.device}
        </span>
        {session.current && <Status tone="done">{words.here}</Status>}
      </p>
      <p className="text-13 text-faint">
        {words.seen} <Moment at={session.seenAt} />
        {session.place !== '' && (
          <>
            {' '}
            <bdi>{words.place(session.place)}</bdi>
          </>
        )}
        {' · '}
        {words.since} <DayOf at={session.createdAt} />
      </p>
    </div>
    {!session.current && (
      <Button size="small" aria-label={words.endNamed(session.device)} onClick={onEnd}>
        {words.end}
      </Button>
    )}
  </li>
)

/** Every place where this account is signed in. */
export const SessionsPage = () => {
  const { data, problem, skeleton, reload } = useResource<{ readonly sessions: readonly Session[] }>(path)
  const { confirmed, dialog } = useConfirmed()
  const [asking, setAsking] = useState(false)

  const end = async (where: string, said: string) => {
    const answer = await confirmed(() => rest.delete(where))
    if (answer === undefined) return undefined
    setAsking(false)
    say(answer.ok ? { text: said } : { text: answer.problem.message, tone: 'refused' })
    return reload()
  }
  const sessions = (data?.sessions ?? []).toSorted((one, other) => Number(other.current) - Number(one.current))
  const others = sessions.filter(({ current }) => !current)

  return (
    <>
      <PageHeader
        title={words.title}
        state={words.state}
        act={others.length > 0 && !asking && <Button onClick={() => setAsking(true)}>{words.endOthers}</Button>}
      />
      {asking && (
        <div className="mb-4">
          <AskSure
            question={words.othersSure}
            yes={words.othersYes}
            onYes={() => void end(path, words.othersEnded)}
            onNo={() => setAsking(false)}
          />
        </div>
      )}
      {skeleton && <Skeleton rows={3} />}
      {data === undefined && problem !== undefined && <Unread problem={problem} onRetry={() => void reload()} />}
      <ul className="border-t border-line">
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            onEnd={() => void end(`${path}/${encodeURIComponent(session.id)}`, words.ended(session.device))}
          />
        ))}
      </ul>
      {data !== undefined && <p className="py-4 text-soft">{others.length === 0 ? words.onlyHere : words.advice}</p>}
      {dialog}
    </>
  )
}
