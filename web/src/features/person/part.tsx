import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button, IconButton } from '../../design/button.tsx'
import { inputClass } from '../../design/field.tsx'
import { common } from '../../messages/common.ts'

/** A part of the card with its title and, when it can grow, a way to add. */
export const Part = (props: {
  readonly title: string
  readonly addLabel?: string
  readonly onAdd?: () => void
  readonly children?: ReactNode
}) => (
  <section aria-label={props.title}>
    <div className="flex min-h-8 items-center justify-between">
      <h2 className="text-13 font-strong text-soft">{props.title}</h2>
      {props.onAdd !== undefined && props.addLabel !== undefined && (
        <IconButton
          label={props.addLabel}
          icon={<Plus size={14} aria-hidden />}
          onClick={props.onAdd}
          className="wide:size-7"
        />
      )}
    </div>
    {props.children}
  </section>
)

/** A one-line form that adds something and stays open for the next. */
export const AddLine = (props: {
  readonly label: string
  readonly maxLength: number
  readonly onAdd: (text: string) => void
  readonly onLeave: () => void
}) => {
  const [text, setText] = useState('')
  return (
    <form
      className="flex items-center gap-1.5 py-1"
      onSubmit={(event) => {
        event.preventDefault()
        const written = text.trim()
        if (written === '') return props.onLeave()
        setText('')
        return props.onAdd(written)
      }}
    >
      <input
        autoFocus
        dir="auto"
        aria-label={props.label}
        placeholder={props.label}
        maxLength={props.maxLength}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') props.onLeave()
        }}
        className={inputClass}
      />
      <Button type="submit" size="small">
        {common.add}
      </Button>
    </form>
  )
}
