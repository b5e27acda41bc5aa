import { useState } from 'react'
import { useViewer } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { SectionTitle } from '../../design/page.tsx'
import { SmallForm } from '../../design/small-form.tsx'
import { graphql } from '../../graphql/document.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { boardWords as words } from '../../messages/board.ts'
import { common } from '../../messages/common.ts'

const DeskQuery = graphql(`
  query MyDesk {
    desk {
      perWeek
      limit
      takenThisWeek
    }
    mine: openings(first: 1, filter: { mine: true, status: open }) {
      edges {
        node {
          id
        }
      }
    }
  }
`)

const SetDeskLimit = graphql(`
  mutation SetDeskLimit($input: DeskLimitInput!) {
    setDeskLimit(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      desk {
        perWeek
        limit
        takenThisWeek
      }
    }
  }
`)

/** How many requests a week the viewer takes; shown to mentors and to whoever has an opening on the board. */
export const Desk = () => {
  const { roles } = useViewer()
  const act = useAct()
  const [editing, setEditing] = useState(false)
  const [refused, setRefused] = useState<string>()
  const { data } = useLiveQuery({ query: DeskQuery, variables: {}, topics: ['board', 'referrals'] })
  if (data === undefined || (!roles.includes('mentor') && data.mine.edges.length === 0)) return null
  const { perWeek, limit, takenThisWeek } = data.desk

  const save = async (next: number | null) => {
    const { refused: why } = await act({
      document: SetDeskLimit,
      variables: { input: { commandId: commandId(), perWeek: next } },
      said: words.deskSaved,
      undo: () =>
        act({ document: SetDeskLimit, variables: { input: { commandId: commandId(), perWeek: perWeek ?? null } } }),
      handled: true,
    })
    setRefused(why?.message)
    if (why === undefined) setEditing(false)
  }
  return (
    <section aria-label={words.desk} className="mt-12 max-w-[480px]">
      <SectionTitle>{words.desk}</SectionTitle>
      {editing ? (
        <SmallForm
          submit={common.save}
          onLeave={() => setEditing(false)}
          onSubmit={(form) => void save(Number(readField(form, 'perWeek')))}
          others={
            perWeek !== null && (
              <Button size="small" look="quiet" onClick={() => void save(null)}>
                {words.deskBackToUsual}
              </Button>
            )
          }
        >
          <TextField
            label={words.deskQuestion}
            name="perWeek"
            type="number"
            inputMode="numeric"
            required
            autoFocus
            min={0}
            max={100}
            defaultValue={String(limit)}
            problem={refused}
            className="wide:w-28"
          />
        </SmallForm>
      ) : (
        <p className="flex flex-wrap items-center gap-x-2 py-2 text-soft">
          <span>
            {words.deskTakes(limit)}
            {perWeek === null && `, ${words.deskUsual}`}; {words.deskTaken(takenThisWeek)}.
          </span>
          <button
            type="button"
            aria-label={words.deskQuestion}
            onClick={() => setEditing(true)}
            className="quick min-h-9 rounded-base text-13 text-accent underline-offset-3 hover:underline wide:min-h-7"
          >
            {words.edit}
          </button>
        </p>
      )}
    </section>
  )
}
