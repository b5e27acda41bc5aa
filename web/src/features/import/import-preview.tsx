import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../design/button.tsx'
import { Day } from '../../design/day.tsx'
import { SectionTitle } from '../../design/page.tsx'
import { say } from '../../design/toasts.ts'
import type { ImportHeadFragment } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { importWords as words } from '../../messages/import.ts'
import { peopleWords } from '../../messages/people.ts'
import { DiscardImport, StartImport } from './documents.ts'

type Preview = NonNullable<ImportHeadFragment['preview']>

const Table = ({ head, children }: { readonly head: readonly string[]; readonly children: ReactNode }) => (
  // A wide table scrolls by itself; without a tab stop the keyboard could not scroll it.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className="mb-8 overflow-x-auto" role="region" aria-label={head.join(', ')} tabIndex={0}>
    <table className="w-full min-w-176 border-collapse text-start text-14">
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col" className="py-2 pe-4 text-start text-12 font-medium whitespace-nowrap text-soft">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="[&_td]:border-t [&_td]:border-line [&_td]:py-2 [&_td]:pe-4 [&_td]:align-top">{children}</tbody>
    </table>
  </div>
)

const Columns = ({ columns }: { readonly columns: Preview['columns'] }) => (
  <ul className="mb-8 flex flex-wrap gap-2 pt-2">
    {columns.map(({ header, meaning }) => (
      <li key={header} className="rounded-base border border-line px-2.5 py-1 text-13">
        <span className={meaning === null ? 'text-faint line-through' : 'text-soft'}>{header}</span>{' '}
        <span className={meaning === null ? 'text-faint' : 'font-medium text-ink'}>{meaning ?? words.leftOut}</span>
      </li>
    ))}
  </ul>
)

/** What the file holds, before anything is added. */
export const ImportPreview = ({ id, preview }: { readonly id: string; readonly preview: Preview }) => {
  const act = useAct()
  const navigate = useNavigate()
  const [problem, setProblem] = useState<string>()
  const { summary } = words
  const start = async () => {
    const { refused } = await act({
      document: StartImport,
      variables: { input: { commandId: commandId(), importId: id } },
      handled: true,
    })
    setProblem(refused?.message)
  }
  const discard = async () => {
    const { refused } = await act({
      document: DiscardImport,
      variables: { input: { commandId: commandId(), importId: id } },
      handled: true,
    })
    if (refused !== undefined) return setProblem(refused.message)
    say({ text: words.discarded, tone: 'plain' })
    return void navigate({ to: '/import' })
  }
  const taken = preview.willAdd + preview.willChange
  const counts = [
    summary.willAdd(preview.willAdd),
    ...(preview.willChange > 0 ? [summary.willChange(preview.willChange)] : []),
    ...(preview.unchanged > 0 ? [summary.unchanged(preview.unchanged)] : []),
    ...(preview.refused > 0 ? [summary.refused(preview.refused)] : []),
  ]
  return (
    <>
      <p className="mb-4 text-16">{taken === 0 ? words.nothingNew : `${counts.join(', ')}.`}</p>
      <div className="mb-8 flex flex-wrap gap-2">
        {taken > 0 && (
          <Button look="primary" onClick={() => void start()}>
            {words.start(taken)}
          </Button>
        )}
        <Button look="quiet" onClick={() => void discard()}>
          {words.discard}
        </Button>
      </div>
      {problem !== undefined && (
        <p role="alert" className="mb-6 text-refused">
          {problem}
        </p>
      )}
      <SectionTitle>{words.understood}</SectionTitle>
      <Columns columns={preview.columns} />
      <SectionTitle>{words.sample}</SectionTitle>
      <Table
        head={[
          words.line,
          peopleWords.columns.name,
          peopleWords.columns.company,
          peopleWords.email,
          peopleWords.profile,
          words.connected,
        ]}
      >
        {preview.sample.map((row) => (
          <tr key={row.line}>
            <td className="text-faint tabular-nums">{row.line}</td>
            <td dir="auto" className="font-serif text-16">
              {row.name}
            </td>
            <td dir="auto">{peopleWords.roleAt(row.position, row.company)}</td>
            <td dir="ltr">{row.email}</td>
            <td dir="ltr" className="max-w-60 truncate text-soft">
              {row.profileUrl}
            </td>
            <td className="text-soft">{row.connectedOn !== null && <Day date={row.connectedOn} as="short" />}</td>
          </tr>
        ))}
      </Table>
      {preview.refusals.length > 0 && (
        <>
          <SectionTitle count={preview.refused}>{words.refusals}</SectionTitle>
          <ul>
            {preview.refusals.map((row) => (
              <li key={row.line} className="flex gap-4 border-b border-line py-2">
                <span className="w-16 shrink-0 text-13 text-faint tabular-nums">
                  {words.line} {row.line}
                </span>
                <span dir="auto" className="min-w-0 flex-1">
                  {row.name !== '' && <span className="me-2 font-serif">{row.name}</span>}
                  {row.message}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
