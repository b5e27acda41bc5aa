import { useRef } from 'react'
import type { RefObject } from 'react'
import { Button } from '../../design/button.tsx'
import { templateWords as words } from '../../messages/templates.ts'
import { insertAt } from './insert.ts'

/**
 * Puts a field into the one box of words inside `area`: where the caret stands, or over what is selected. The caret
 * goes on behind it once the new words are on the screen.
 */
export const usePutIn = (text: string, change: (text: string) => void) => {
  const area = useRef<HTMLDivElement>(null)
  const putIn = (field: string) => {
    const box = boxIn(area)
    const end = text.length
    const next = insertAt(text, `{${field}}`, { from: box?.selectionStart ?? end, to: box?.selectionEnd ?? end })
    change(next.text)
    requestAnimationFrame(() => {
      box?.focus()
      box?.setSelectionRange(next.caret, next.caret)
    })
  }
  return { area, putIn }
}

/** The box of words inside an area. */
export const boxIn = (area: RefObject<HTMLElement | null>): HTMLTextAreaElement | null | undefined =>
  area.current?.querySelector('textarea')

/** The fields that can be filled in for each person, one button for each. */
export const MergeFields = (props: {
  readonly fields: readonly string[]
  readonly onPutIn: (field: string) => void
}) => (
  <div role="group" aria-label={words.fields} className="flex flex-wrap gap-1.5">
    {props.fields.map((field) => (
      <Button key={field} size="small" aria-label={words.putIn(field)} onClick={() => props.onPutIn(field)}>
        {`{${field}}`}
      </Button>
    ))}
  </div>
)
