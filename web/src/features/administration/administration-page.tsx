import { useReader } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { Day, Moment } from '../../design/day.tsx'
import { PageActs, PageHeader } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import type { AuditQuery as AuditData } from '../../generated/graphql.ts'
import { graphql } from '../../graphql/document.ts'
import { usePages } from '../../graphql/use-pages.ts'
import { administrationWords as words } from '../../messages/administration.ts'
import { withReadableDates } from '../../words/dates.ts'
import { AdminsOnly } from '../workspace/staff-only.tsx'
import { byDay } from '../../words/by-day.ts'
import { ExportButton } from './export-button.tsx'

const AuditQuery = graphql(`
  query Audit($first: Int, $after: String) {
    audit(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          occurredAt
          actor
          sentence
        }
      }
    }
  }
`)

const auditIn = ({ audit }: AuditData) => audit

const Administration = () => {
  const { today, locale, timeZone } = useReader()
  const audit = usePages({ query: AuditQuery, connection: auditIn, variables: { first: 50 }, topics: ['members'] })
  return (
    <>
      <PageHeader
        title={words.title}
        state={words.state}
        act={
          <PageActs>
            <ExportButton what="audit" label={words.exportCsv} done={words.exported} />
          </PageActs>
        }
      />
      <section aria-label={words.noKey} className="mb-8 border-s-3 border-line ps-4">
        <h2 className="text-14 font-medium">{words.noKey}</h2>
        <p className="mt-1 max-w-[72ch] text-13 text-soft">{words.noKeyText}</p>
      </section>
      {audit.error !== undefined && audit.known && <StaleNote onRetry={audit.refetch} />}
      {audit.error !== undefined && !audit.known && <ErrorState error={audit.error} onRetry={audit.refetch} />}
      {audit.skeleton && <Skeleton rows={8} />}
      {audit.known && audit.nodes.length === 0 && <EmptyState title={words.none} text={words.noneHint} />}
      {byDay(audit.nodes, timeZone).map(({ date, entries }) => (
        <section key={date} className="mb-6">
          <h2 className="border-b border-line pb-1.5 text-13 font-strong text-soft first-letter:uppercase">
            <Day date={date} as="heading" />
          </h2>
          <ol>
            {entries.map((entry) => (
              <li key={entry.id} className="flex gap-3 border-b border-line py-2.5">
                <span className="w-16 shrink-0 pt-px text-13 whitespace-nowrap text-faint">
                  <Moment at={entry.occurredAt} withDay={false} />
                </span>
                <p className="min-w-0 flex-1 gap-4 wide:grid wide:grid-cols-[minmax(0,180px)_minmax(0,1fr)]">
                  <bdi className="block text-13 leading-5 text-soft wide:truncate" title={entry.actor}>
                    {entry.actor}
                  </bdi>
                  <span dir="auto" className="block text-start">
                    {withReadableDates(entry.sentence, today, locale)}
                  </span>
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {audit.hasMore && (
        <Button look="quiet" onClick={audit.more}>
          {words.showEarlier}
        </Button>
      )}
    </>
  )
}

/** Who did what to the workspace, for whoever runs it. */
export const AdministrationPage = () => (
  <AdminsOnly>
    <Administration />
  </AdminsOnly>
)
