import { Button } from '../../design/button.tsx'
import { Moment } from '../../design/day.tsx'
import { Sunrise } from '../../design/drawings.tsx'
import { Page, PageHeader, SectionTitle } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import type { OpeningsToModerateQuery as Data } from '../../generated/graphql.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { boardWords as words } from '../../messages/board.ts'
import { AdminsOnly } from '../workspace/staff-only.tsx'
import { OpeningRow } from './opening-row.tsx'
import { OpeningsToModerateQuery } from './to-moderate.ts'
import { useOpeningActs } from './use-opening-acts.ts'

type Watched = Data['openingsToModerate'][number]

const groupOf = ({ hiddenBy, held }: Watched): keyof typeof words.groups =>
  hiddenBy !== null ? 'hidden' : held ? 'held' : 'reported'

const Watch = ({ opening }: { readonly opening: Watched }) => {
  const { admit, hide, show } = useOpeningActs()
  const group = groupOf(opening)
  return (
    <div className="border-b border-line pb-3">
      <ul className="[&>li]:border-0">
        <OpeningRow opening={opening} />
      </ul>
      <div className="flex flex-col gap-2 wide:px-2">
        {opening.notes !== '' && (
          <p dir="auto" className="line-clamp-4 max-w-[72ch] text-13 whitespace-pre-wrap text-soft">
            {opening.notes}
          </p>
        )}
        {opening.reports.length > 0 && (
          <ul aria-label={words.reports(opening.reports.length)} className="border-s-3 border-refused ps-3">
            {opening.reports.map(({ reporter, reason, at }) => (
              <li key={`${reporter.id} ${at}`} className="py-0.5 text-13">
                <bdi className="font-medium">{reporter.name}</bdi>
                <span className="text-faint">
                  {' '}
                  · <Moment at={at} />
                </span>
                <p dir="auto" className="text-soft">
                  {reason}
                </p>
              </li>
            ))}
          </ul>
        )}
        <div className="flex flex-wrap gap-2">
          {group === 'held' && (
            <Button size="small" onClick={() => void admit(opening)}>
              {words.admit}
            </Button>
          )}
          {group !== 'held' && (
            <Button size="small" onClick={() => void show(opening)}>
              {group === 'hidden' ? words.show : words.letStay}
            </Button>
          )}
          {group !== 'hidden' && (
            <Button size="small" look="danger" onClick={() => void hide(opening)}>
              {words.hide}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}

const ToModerate = () => {
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: OpeningsToModerateQuery,
    variables: {},
    topics: ['board'],
  })
  const openings = data?.openingsToModerate
  const groups = (['held', 'reported', 'hidden'] as const)
    .map((group) => ({ group, openings: openings?.filter((each) => groupOf(each) === group) ?? [] }))
    .filter((each) => each.openings.length > 0)
  return (
    <Page>
      <PageHeader
        title={words.moderate}
        state={openings === undefined ? '\u00a0' : words.moderateState(openings.length)}
      />
      {error !== undefined && openings !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && openings === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={4} />}
      {openings?.length === 0 && (
        <EmptyState title={words.moderateNone} text={words.moderateNoneHint} drawing={<Sunrise />} />
      )}
      {groups.map(({ group, openings: some }) => (
        <section key={group} aria-label={words.groups[group]} className="mb-8">
          <SectionTitle count={some.length}>{words.groups[group]}</SectionTitle>
          {some.map((opening) => (
            <Watch key={opening.id} opening={opening} />
          ))}
        </section>
      ))}
    </Page>
  )
}

/** What whoever runs the workspace has to look at on the board. */
export const ModeratePage = () => (
  <AdminsOnly>
    <ToModerate />
  </AdminsOnly>
)
