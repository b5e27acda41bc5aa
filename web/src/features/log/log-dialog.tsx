import { useEffect, useRef, useState } from 'react'
import { closeOverlay, openOverlay } from '../../app/overlays.ts'
import type { Named } from '../../app/overlays.ts'
import { Tag } from '../../design/chips.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { logWords as words } from '../../messages/log.ts'
import { LogForm } from './log-form.tsx'
import { PersonPicker } from './person-picker.tsx'

/** `l` anywhere: who, how, one line. */
export const LogDialog = ({ people: given }: { readonly people: readonly Named[] }) => {
  const [people, setPeople] = useState(given)
  const [picking, setPicking] = useState(given.length === 0)
  const [problem, setProblem] = useState<string>()
  const channelRow = useRef<HTMLInputElement>(null)

  useEffect(() => {
    // The person is known: the next key chooses the channel.
    if (!picking) channelRow.current?.focus()
  }, [picking, people])

  return (
    <Dialog title={words.title} onClose={closeOverlay}>
      <div className="flex flex-col gap-4 px-5 pt-2 pb-5">
        {people.length > 0 && (
          <div className="flex flex-wrap items-center gap-1.5">
            {people.map((person) => (
              <Tag
                key={person.id}
                removeLabel={words.removePerson(person.name)}
                onRemove={() => {
                  const others = people.filter(({ id }) => id !== person.id)
                  setPeople(others)
                  if (others.length === 0) setPicking(true)
                }}
              >
                {person.name}
              </Tag>
            ))}
            {!picking && (
              <button
                type="button"
                className="quick min-h-9 rounded-base px-2 text-13 text-accent hover:bg-hover wide:min-h-7"
                onClick={() => setPicking(true)}
              >
                {words.another}
              </button>
            )}
          </div>
        )}
        {picking && (
          <PersonPicker
            chosen={people}
            onPick={(person) => {
              setPeople([...people, person])
              setPicking(false)
              setProblem(undefined)
            }}
            onNew={(name) => openOverlay({ kind: 'add-person', name })}
            onEmptyBackspace={() => setPeople(people.slice(0, -1))}
          />
        )}
        {problem !== undefined && (
          <p role="alert" className="text-13 text-refused">
            {problem}
          </p>
        )}
        <LogForm
          people={people}
          channelRow={channelRow}
          withKeys
          onSent={closeOverlay}
          onNobody={() => setProblem(words.choosePerson)}
        />
      </div>
    </Dialog>
  )
}
