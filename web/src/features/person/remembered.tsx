import { X } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../design/button.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { common } from '../../messages/common.ts'
import { personWords as words } from '../../messages/person.ts'
import { AddLine, Part } from './part.tsx'
import { AddFact, AddNote, RemoveFact, RemoveNote } from './part-documents.ts'
import type { Person } from './person.ts'

type Line = { readonly id: string; readonly text: string }

const Lines = (props: {
  readonly lines: readonly Line[]
  readonly removeLabel: (text: string) => string
  readonly onRemove: (line: Line) => void
}) => (
  <ul className="flex flex-col">
    {props.lines.map((line) => (
      <li key={line.id} className="group/line flex items-start gap-1">
        <span dir="auto" className="min-w-0 flex-1 py-1 whitespace-pre-wrap">
          {line.text}
        </span>
        <IconButton
          label={props.removeLabel(line.text)}
          icon={<X size={14} aria-hidden />}
          onClick={() => props.onRemove(line)}
          className="wide:size-7 wide:pointer-fine:opacity-0 wide:pointer-fine:group-hover/line:opacity-100 wide:pointer-fine:focus-visible:opacity-100"
        />
      </li>
    ))}
  </ul>
)

/** Facts and notes. */
export const Remembered = ({ person }: { readonly person: Person }) => {
  const act = useAct()
  const [adding, setAdding] = useState<'fact' | 'note'>()
  const contactId = person.id
  const part = (id: string) => ({ input: { commandId: commandId(), contactId, id } })
  const factOf = (text: string) => ({ input: { commandId: commandId(), contactId, factId: crypto.randomUUID(), text } })
  const noteOf = (text: string) => ({ input: { commandId: commandId(), contactId, noteId: crypto.randomUUID(), text } })
  return (
    <>
      <Part title={words.facts} addLabel={words.addFact} onAdd={() => setAdding('fact')}>
        <Lines
          lines={person.facts}
          removeLabel={words.removeFact}
          onRemove={({ id, text }) =>
            void act({
              document: RemoveFact,
              variables: part(id),
              said: common.remove(`“${text}”`),
              undo: () => act({ document: AddFact, variables: factOf(text) }),
            })
          }
        />
        {adding === 'fact' && (
          <AddLine
            label={words.addFact}
            maxLength={1000}
            onAdd={(text) => void act({ document: AddFact, variables: factOf(text) })}
            onLeave={() => setAdding(undefined)}
          />
        )}
      </Part>
      <Part title={words.notes} addLabel={words.addNote} onAdd={() => setAdding('note')}>
        <Lines
          lines={person.notes}
          removeLabel={() => words.removeNote}
          onRemove={({ id, text }) =>
            void act({
              document: RemoveNote,
              variables: part(id),
              said: words.removeNote,
              undo: () => act({ document: AddNote, variables: noteOf(text) }),
            })
          }
        />
        {adding === 'note' && (
          <AddLine
            label={words.addNote}
            maxLength={4000}
            onAdd={(text) => void act({ document: AddNote, variables: noteOf(text) })}
            onLeave={() => setAdding(undefined)}
          />
        )}
      </Part>
    </>
  )
}
