import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { FilterChip, Status } from '../../design/chips.tsx'
import { Moment } from '../../design/day.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../design/states.tsx'
import type { MailState } from '../../generated/graphql.ts'
import { graphql } from '../../graphql/document.ts'
import { useAct } from '../../graphql/use-act.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { mailStateNames } from '../../messages/enums.ts'
import { mailboxWords as words } from '../../messages/mailbox.ts'
import { LetterFrame } from './letter-frame.tsx'
import { mailTones } from './tones.ts'

const MailQuery = graphql(`
  query Mail($id: ID!) {
    mail(id: $id) {
      id
      kind
      to
      subject
      state
      createdAt
      sentAt
      text
      html
      headers
      lastError
    }
  }
`)

const ResendMail = graphql(`
  mutation ResendMail($input: MailInput!) {
    resendMail(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      mail {
        id
        state
      }
    }
  }
`)

const DismissMail = graphql(`
  mutation DismissMail($input: MailInput!) {
    dismissMail(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      mail {
        id
        state
      }
    }
  }
`)

type Part = 'letter' | 'text' | 'headers'

const unwritten = new Set<MailState>(['queued', 'sending', 'deferred'])

/** Why there is nothing to read: not written so far, or a link for one person only, which nobody keeps. */
const nothingToRead = ({ state, sentAt }: { readonly state: MailState; readonly sentAt: string | null }) => {
  if (sentAt !== null || state === 'sent' || state === 'uncertain') return words.notKept
  return unwritten.has(state) ? words.notRendered : undefined
}

const settled = (state: string): boolean => state === 'uncertain' || state === 'dead' || state === 'deferred'

/** One mail, as a letter or as plain text, with what became of it. */
export const MailView = () => {
  const { id } = useParams({ from: '/signed-in/shell/mailbox/$id' })
  const { data, error, skeleton, refetch } = useLiveQuery({ query: MailQuery, variables: { id }, topics: ['mailbox'] })
  const act = useAct()
  const [wish, setShown] = useState<Part>('letter')
  const mail = data?.mail
  if (mail === null) return <EmptyState title={words.gone} />
  if (mail === undefined) {
    if (error !== undefined) return <ErrorState error={error} onRetry={refetch} />
    return skeleton ? <Skeleton rows={3} /> : null
  }
  const readable = mail.text !== '' || mail.html !== ''
  const shown = wish === 'headers' && mail.headers === '' ? 'letter' : wish
  return (
    <article>
      <Link to="/mailbox" className="mb-3 inline-block min-h-9 text-13 text-soft hover:underline wide:hidden">
        {words.back}
      </Link>
      <h2 dir="auto" className="font-serif text-20 font-medium">
        {mail.subject}
      </h2>
      <p className="mt-1 mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-13 text-soft">
        <Status tone={mailTones[mail.state]}>{mailStateNames[mail.state]}</Status>
        <Moment at={mail.sentAt ?? mail.createdAt} />
        <span dir="ltr">
          {words.to} {mail.to}
        </span>
      </p>
      {mail.state === 'uncertain' && <p className="mb-3 text-13 text-due">{words.uncertain}</p>}
      {mail.lastError !== null && <p className="mb-3 text-13 text-refused">{mail.lastError}</p>}
      <div className="mb-4 flex flex-wrap gap-2">
        {readable && (
          <>
            <FilterChip on={shown === 'letter'} onToggle={() => setShown('letter')}>
              {words.letter}
            </FilterChip>
            <FilterChip on={shown === 'text'} onToggle={() => setShown('text')}>
              {words.text}
            </FilterChip>
          </>
        )}
        {mail.headers !== '' && (
          <FilterChip on={shown === 'headers'} onToggle={() => setShown('headers')}>
            {words.headers}
          </FilterChip>
        )}
        {settled(mail.state) && (
          <>
            <Button
              size="small"
              onClick={() => void act({ document: ResendMail, variables: { input: { id } }, said: words.resent })}
            >
              {words.resend}
            </Button>
            <Button
              size="small"
              look="quiet"
              onClick={() => void act({ document: DismissMail, variables: { input: { id } }, said: words.dismissed })}
            >
              {words.dismiss}
            </Button>
          </>
        )}
      </div>
      {!readable && shown !== 'headers' && <p className="text-soft">{nothingToRead(mail)}</p>}
      {shown === 'headers' && (
        <pre dir="ltr" className="max-w-[100ch] font-sans text-13 break-all whitespace-pre-wrap">
          {mail.headers}
        </pre>
      )}
      {shown === 'text' && mail.text !== '' && (
        <pre dir="auto" className="max-w-[80ch] font-sans text-14 break-words whitespace-pre-wrap">
          {mail.text}
        </pre>
      )}
      {shown === 'letter' && mail.html !== '' && <LetterFrame html={mail.html} title={mail.subject} />}
    </article>
  )
}
