import { useState } from 'react'
import type { ReactNode } from 'react'
import { common } from '../messages/common.ts'
import { Button } from './button.tsx'
import { inputClass } from './field.tsx'

type Save = (text: string) => Promise<string | undefined>

/** What can be changed where it stands: a press shows the field, Enter keeps it, Escape leaves it as it was. */
export const InPlace = (props: {
  readonly label: string
  readonly value: string
  /** What stands there while there is nothing. */
  readonly placeholder: string
  /** Answers with a sentence when it was refused. */
  readonly onSave: Save
  readonly type?: 'text' | 'url'
  readonly required?: boolean
  readonly many?: boolean
  readonly maxLength: number
  readonly editing: boolean
  readonly onEditing: (editing: boolean) => void
  readonly children?: ReactNode
}) => {
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const leave = () => {
    setProblem(undefined)
    props.onEditing(false)
  }
  const save = async (written: string) => {
    const text = written.trim()
    if (text === props.value) return leave()
    setBusy(true)
    const refused = await props.onSave(text)
    setBusy(false)
    if (refused !== undefined) return setProblem(refused)
    return leave()
  }
  if (!props.editing) {
    return (
      <button
        type="button"
        aria-label={`${common.edit}: ${props.label}`}
        onClick={() => props.onEditing(true)}
        className="quick -mx-2 min-h-9 max-w-full rounded-base px-2 py-1 text-start hover:bg-hover wide:min-h-7"
      >
        {props.value === '' ? <span className="text-faint">{props.placeholder}</span> : props.children}
      </button>
    )
  }
  const field = {
    name: 'text',
    autoFocus: true,
    dir: props.type === 'url' ? 'ltr' : 'auto',
    'aria-label': props.label,
    'aria-invalid': problem === undefined ? undefined : (true as const),
    defaultValue: props.value,
    maxLength: props.maxLength,
    className: `${inputClass} ${props.many === true ? 'py-2' : ''}`,
  } as const
  const escape = (event: { readonly key: string }) => {
    if (event.key === 'Escape') leave()
  }
  return (
    <form
      className="flex flex-col gap-1.5 py-1"
      onSubmit={(event) => {
        event.preventDefault()
        const text = new FormData(event.currentTarget).get('text')
        if (!busy) void save(typeof text === 'string' ? text : '')
      }}
    >
      {props.many === true ? (
        <textarea
          {...field}
          rows={6}
          onFocus={(event) => event.currentTarget.setSelectionRange(props.value.length, props.value.length)}
          onKeyDown={(event) => {
            escape(event)
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
          }}
        />
      ) : (
        <input {...field} type={props.type ?? 'text'} required={props.required} onKeyDown={escape} />
      )}
      {problem !== undefined && (
        <p role="alert" className="text-13 text-refused">
          {problem}
        </p>
      )}
      <div className="flex gap-2">
        <Button size="small" type="submit" aria-disabled={busy}>
          {common.save}
        </Button>
        <Button size="small" look="quiet" onClick={leave}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}
