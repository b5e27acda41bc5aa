import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, buttonClass } from '../../design/button.tsx'
import { FilterChip, Status } from '../../design/chips.tsx'
import type { StatusTone } from '../../design/chips.tsx'
import { SectionTitle } from '../../design/page.tsx'
import { Skeleton } from '../../design/states.tsx'
import type { ImportHeadFragment, ImportReportQuery as ReportData, RowOutcome } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { usePages } from '../../graphql/use-pages.ts'
import { common } from '../../messages/common.ts'
import { rowOutcomeNames } from '../../messages/enums.ts'
import { importWords as words } from '../../messages/import.ts'
import { figure } from '../../messages/plural.ts'
import { welcomeStep } from '../welcome/step.ts'
import { ImportReportQuery, UndoImport } from './documents.ts'

const outcomes = Object.keys(rowOutcomeNames) as RowOutcome[]
const tones: Readonly<Record<RowOutcome, StatusTone>> = {
  added: 'done',
  changed: 'due',
  unchanged: 'waiting',
  refused: 'refused',
}

const UndoWholeImport = ({ id }: { readonly id: string }) => {
  const act = useAct()
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string>()
  if (!asking) {
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {words.undo}
      </Button>
    )
  }
  const undo = async () => {
    const { refused } = await act({
      document: UndoImport,
      variables: { input: { commandId: commandId(), importId: id } },
      handled: true,
    })
    setProblem(refused?.message)
    setAsking(false)
  }
  return (
    <div role="group" aria-label={words.undo} className="flex flex-wrap items-center gap-2">
      <p className="max-w-[60ch] text-14 text-soft">{problem ?? words.undoSure}</p>
      <Button look="danger" autoFocus onClick={() => void undo()}>
        {words.undoYes}
      </Button>
      <Button look="quiet" onClick={() => setAsking(false)}>
        {common.cancel}
      </Button>
    </div>
  )
}

const reportIn = ({ import: found }: ReportData) => found?.report

/** What became of each line, filterable, with the way back for all of it. */
export const ImportReport = ({ found }: { readonly found: ImportHeadFragment }) => {
  const { outcome } = useSearch({ from: '/signed-in/shell/import/$id' })
  const navigate = useNavigate({ from: '/import/$id' })
  const report = usePages({
    query: ImportReportQuery,
    connection: reportIn,
    variables: { id: found.id, first: 100, outcome: outcome ?? null },
    topics: ['imports'],
  })
  const pick = (next: RowOutcome | undefined) =>
    void navigate({ search: next === undefined ? {} : { outcome: next }, replace: true })
  return (
    <>
      {found.status === 'undone' && <p className="mb-6 text-soft">{words.undone(found.kept)}</p>}
      {found.status === 'finished' && (
        <div className="mb-8 flex flex-wrap items-center gap-2">
          {welcomeStep() === undefined ? (
            <Link to="/people" search={{ unplaced: true }} className={buttonClass('primary')}>
              {words.place}
            </Link>
          ) : (
            <Link to="/welcome" className={buttonClass('primary')}>
              {words.place}
            </Link>
          )}
          <UndoWholeImport id={found.id} />
        </div>
      )}
      <SectionTitle>{words.report}</SectionTitle>
      <div className="flex flex-wrap gap-2 py-3">
        <FilterChip on={outcome === undefined} onToggle={() => pick(undefined)}>
          {words.all} {figure(found.processed)}
        </FilterChip>
        {outcomes.map((each) => (
          <FilterChip key={each} on={outcome === each} onToggle={() => pick(outcome === each ? undefined : each)}>
            {rowOutcomeNames[each]} {figure(found[each])}
          </FilterChip>
        ))}
      </div>
      {report.skeleton && <Skeleton rows={5} />}
      {report.known && report.nodes.length === 0 && <p className="py-4 text-soft">{words.noRows}</p>}
      <ul>
        {report.nodes.map((row, index) => (
          <li
            // A report is only ever longer, never reordered.
            key={index}
            className="row-height flex flex-wrap items-center gap-x-4 border-b border-line py-1.5"
          >
            <span className="w-12 text-13 text-faint tabular-nums">{row.line > 0 ? row.line : ''}</span>
            <span dir="auto" className="min-w-0 flex-1 truncate font-serif text-16">
              {row.name}
            </span>
            <Status tone={tones[row.outcome]}>{rowOutcomeNames[row.outcome]}</Status>
            {row.message !== null && (
              <p dir="auto" className="w-full ps-16 text-13 text-soft">
                {row.message}
              </p>
            )}
          </li>
        ))}
      </ul>
      {report.hasMore && (
        <Button look="quiet" className="mt-2" onClick={report.more}>
          {words.showMore}
        </Button>
      )}
    </>
  )
}
