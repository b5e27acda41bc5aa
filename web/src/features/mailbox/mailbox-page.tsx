import { Link, Outlet, useParams } from '@tanstack/react-router'
import { Button, buttonClass } from '../../design/button.tsx'
import { Status } from '../../design/chips.tsx'
import { Moment } from '../../design/day.tsx'
import { Envelope } from '../../design/drawings.tsx'
import { Page, PageHeader } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import type { MailboxQuery as MailboxData } from '../../generated/graphql.ts'
import { graphql } from '../../graphql/document.ts'
import { usePages } from '../../graphql/use-pages.ts'
import { mailStateNames } from '../../messages/enums.ts'
import { mailboxWords as words } from '../../messages/mailbox.ts'
import { mailTones } from './tones.ts'

const MailboxQuery = graphql(`
  query Mailbox($first: Int, $after: String) {
    mailbox(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          subject
          state
          createdAt
        }
      }
    }
  }
`)

const mailsIn = ({ mailbox }: MailboxData) => mailbox

/** The mails, and beside them the one that is open. On a phone one after the other. */
export const MailboxPage = () => {
  const { id } = useParams({ strict: false })
  const mails = usePages({ query: MailboxQuery, connection: mailsIn, variables: { first: 30 }, topics: ['mailbox'] })
  return (
    <Page wider>
      <PageHeader title={words.title} state={words.state} />
      {mails.error !== undefined && mails.known && <StaleNote onRetry={mails.refetch} />}
      {mails.error !== undefined && !mails.known && <ErrorState error={mails.error} onRetry={mails.refetch} />}
      {mails.skeleton && <Skeleton rows={5} />}
      {mails.known && mails.nodes.length === 0 && id === undefined && (
        <EmptyState title={words.nothingYet} text={words.nothingYetHint} drawing={<Envelope />}>
          <Link to="/settings/mail" className={buttonClass('plain')}>
            {words.toSettings}
          </Link>
        </EmptyState>
      )}
      {(mails.nodes.length > 0 || id !== undefined) && (
        <div className="gap-8 wide:grid wide:grid-cols-[minmax(220px,320px)_minmax(0,1fr)]">
          <nav aria-label={words.list} className={id === undefined ? '' : 'hidden wide:block'}>
            <ul>
              {mails.nodes.map((mail) => (
                <li key={mail.id}>
                  <Link
                    to="/mailbox/$id"
                    params={{ id: mail.id }}
                    className="quick flex flex-col gap-1 border-b border-line px-2 py-3 hover:bg-hover aria-[current=page]:bg-hover"
                  >
                    <span dir="auto" className="line-clamp-2 text-14 font-medium">
                      {mail.subject}
                    </span>
                    <span className="flex flex-wrap items-center justify-between gap-2 text-12 text-faint">
                      <Moment at={mail.createdAt} />
                      <Status tone={mailTones[mail.state]}>{mailStateNames[mail.state]}</Status>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
            {mails.hasMore && (
              <Button look="quiet" onClick={mails.more}>
                {words.showEarlier}
              </Button>
            )}
          </nav>
          <div className="min-w-0">
            {id === undefined ? (
              <p className="hidden py-16 text-center text-faint wide:block">{words.choose}</p>
            ) : (
              <Outlet />
            )}
          </div>
        </div>
      )}
    </Page>
  )
}
