import { useRef, useState } from 'react'
import { Avatar } from '../../design/avatar.tsx'
import { Button } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { common } from '../../messages/common.ts'
import { welcomeWords as words } from '../../messages/welcome.ts'
import { AddContact } from '../people/documents.ts'
import { namesIn } from './names.ts'
import type { Named } from './names.ts'

type Added = Named & { readonly id: string }

/** Writes people down one after the other; a pasted list adds everybody in it. */
export const AddByName = () => {
  const act = useAct()
  const [text, setText] = useState('')
  const [added, setAdded] = useState<readonly Added[]>([])
  const [problem, setProblem] = useState<string>()
  const field = useRef<HTMLInputElement>(null)

  const add = async ({ name, company }: Named): Promise<boolean> => {
    const id = crypto.randomUUID()
    const input = { commandId: commandId(), contactId: id, name, company }
    const { refused } = await act({ document: AddContact, variables: { input }, handled: true })
    if (refused === undefined) setAdded((before) => [{ id, name, company }, ...before])
    setProblem(refused?.message)
    return refused === undefined
  }
  const addAll = async (people: readonly Named[]) => {
    for (const [index, person] of people.entries()) {
      if (await add(person)) continue
      // What could not be added stays in the field, to be set right.
      setText(
        people
          .slice(index)
          .map(({ name, company }) => (company === null ? name : `${name}, ${company}`))
          .join('; '),
      )
      return
    }
  }
  const submit = () => {
    const people = namesIn(text)
    setText('')
    field.current?.focus()
    void addAll(people)
  }

  return (
    <div className="flex flex-col gap-3">
      <form
        className="flex items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <div className="min-w-0 flex-1">
          <TextField
            ref={field}
            label={words.byName}
            value={text}
            placeholder={words.byNamePlaceholder}
            maxLength={600}
            autoComplete="off"
            enterKeyHint="done"
            hint={words.byNameHint}
            problem={problem}
            onChange={(event) => setText(event.target.value)}
            onPaste={(event) => {
              const people = namesIn(event.clipboardData.getData('text'))
              if (people.length < 2) return
              event.preventDefault()
              void addAll(people)
            }}
          />
        </div>
        <Button type="submit" className="mt-[22px]">
          {common.add}
        </Button>
      </form>
      <ul aria-label={words.addedHere} aria-live="polite" className="flex flex-wrap gap-x-4 gap-y-2">
        {added.map(({ id, name, company }) => (
          <li key={id} className="appear flex max-w-full items-center gap-2">
            <Avatar id={id} name={name} size="small" />
            <span dir="auto" className="min-w-0 truncate font-serif text-16">
              {name}
            </span>
            {company !== null && (
              <span dir="auto" className="min-w-0 truncate text-13 text-faint">
                {company}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
