import { Link } from '@tanstack/react-router'
import { Status } from '../../design/chips.tsx'
import type { StatusTone } from '../../design/chips.tsx'
import { Moment } from '../../design/day.tsx'
import { Page, PageHeader, SectionTitle } from '../../design/page.tsx'
import { ErrorState, Skeleton } from '../../design/states.tsx'
import type { ImportStatus } from '../../generated/graphql.ts'
import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { importStatusNames } from '../../messages/enums.ts'
import { importWords as words } from '../../messages/import.ts'
import { DropZone } from './drop-zone.tsx'

const ImportsQuery = graphql(`
  query Imports {
    imports {
      id
      fileName
      status
      rows
      added
      changed
      refused
      startedAt
      finishedAt
    }
  }
`)

const tones: Readonly<Record<ImportStatus, StatusTone>> = {
  previewed: 'due',
  running: 'waiting',
  finished: 'done',
  undoing: 'waiting',
  undone: 'refused',
}

export const ImportsPage = () => {
  const { data, error, skeleton, refetch } = useLiveQuery({ query: ImportsQuery, variables: {}, topics: ['imports'] })
  return (
    <Page>
      <PageHeader title={words.title} state={words.state} />
      <DropZone />
      <section className="mt-10">
        <SectionTitle>{words.past}</SectionTitle>
        {error !== undefined && data === undefined && <ErrorState error={error} onRetry={refetch} />}
        {skeleton && <Skeleton rows={3} />}
        {data?.imports.length === 0 && <p className="py-4 text-soft">{words.noneYet}</p>}
        <ul>
          {data?.imports.map((each) => (
            <li
              key={each.id}
              className="relative flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-3 hover:bg-sunken"
            >
              <Link
                to="/import/$id"
                params={{ id: each.id }}
                aria-label={words.open(each.fileName)}
                dir="auto"
                className="min-w-0 flex-1 truncate font-medium after:absolute after:inset-0"
              >
                {each.fileName}
              </Link>
              <span className="text-13 text-soft">{words.summary.added(each.added)}</span>
              {each.startedAt !== null && (
                <span className="text-13 text-faint">
                  <Moment at={each.startedAt} />
                </span>
              )}
              <Status tone={tones[each.status]}>{importStatusNames[each.status]}</Status>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  )
}
