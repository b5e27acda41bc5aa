import { useRef } from 'react'
import { Button } from '../../design/button.tsx'
import { TextArea, TextField } from '../../design/field.tsx'
import { updateWords as words } from '../../messages/updates.ts'
import { insertAt } from '../templates/insert.ts'
import type { Written } from './use-words.ts'

/** Subject and words, with what can be filled in for each person. */
export const WordsPart = ({ fields, written }: { readonly fields: readonly string[]; readonly written: Written }) => {
  const { text, change, saved, problem } = written
  const area = useRef<HTMLDivElement>(null)
  const putIn = (field: string) => {
    const box = area.current?.querySelector('textarea')
    const end = text.body.length
    const next = insertAt(text.body, `{${field}}`, { from: box?.selectionStart ?? end, to: box?.selectionEnd ?? end })
    change({ body: next.text })
    requestAnimationFrame(() => {
      box?.focus()
      box?.setSelectionRange(next.caret, next.caret)
    })
  }
  return (
    <>
      <TextField
        label={words.subject}
        value={text.subject}
        maxLength={200}
        onChange={(event) => change({ subject: event.target.value })}
      />
      <div ref={area}>
        <TextArea
          label={words.body}
          rows={10}
          value={text.body}
          maxLength={10_000}
          hint={words.bodyHint}
          problem={problem}
          onChange={(event) => change({ body: event.target.value })}
        />
      </div>
      <div role="group" aria-label={words.fields} className="flex flex-wrap gap-1.5">
        {fields.map((field) => (
          <Button key={field} size="small" aria-label={words.putIn(field)} onClick={() => putIn(field)}>
            {`{${field}}`}
          </Button>
        ))}
      </div>
      <p role="status" className="min-h-5 text-13 text-faint">
        {saved ? words.saved : words.saving}
      </p>
    </>
  )
}
