import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { Cursor } from '../../design/use-cursor.ts'
import type { ContactRowFragment } from '../../generated/graphql.ts'
import { useKeys } from '../../keyboard/use-keys.ts'
import { bulkWords as words } from '../../messages/sharing.ts'
import { nothing, reachTo, toggle, toggleAll } from './selection.ts'
import type { Selection } from './selection.ts'

/** Gives a row the keyboard once it is drawn, so that the hands can go on from there. */
const toRow = (row: number): void => {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus({ preventScroll: true }),
  )
}

/**
 * Chooses rows: `x` or Space one, Shift with the arrows or a press up to there, Ctrl or ⌘ A all that are loaded.
 * A selection belongs to the list that it was made in (`list`); other filters begin with none.
 */
export const useSelection = (options: {
  readonly rows: readonly ContactRowFragment[]
  readonly list: string
  readonly cursor: Cursor
  readonly show: (row: number) => void
}) => {
  const { rows, list, cursor, show } = options
  const [kept, setKept] = useState({ list, selection: nothing })
  const selection = kept.list === list ? kept.selection : nothing
  const set = (next: Selection) => setKept({ list, selection: next })
  const current = rows[cursor.row]

  const reach = (by: 1 | -1) => {
    const row = Math.min(rows.length - 1, Math.max(0, cursor.row + by))
    const to = rows[row]
    if (current === undefined || to === undefined) return
    const from = selection.ids.has(current.id) ? selection : toggle(selection, current.id)
    set(reachTo(from, rows, to.id))
    cursor.set(row)
    show(row)
    toRow(row)
  }
  useKeys(
    'page',
    rows.length === 0
      ? []
      : [
          { keys: 'x', label: words.keySelect, run: () => current && set(toggle(selection, current.id)) },
          { keys: 'J', label: words.keyMore, run: () => reach(1) },
          { keys: 'K', label: words.keyLess, run: () => reach(-1) },
        ],
  )

  const heard = (event: KeyboardEvent): boolean => {
    const mod = event.ctrlKey || event.metaKey
    if (mod && event.key.toLowerCase() === 'a') return (set(toggleAll(nothing, rows)), true)
    if (mod || event.altKey || current === undefined) return false
    if (event.shiftKey && event.key === 'ArrowDown') return (reach(1), true)
    if (event.shiftKey && event.key === 'ArrowUp') return (reach(-1), true)
    if (event.key !== ' ' || !(event.target as HTMLElement).matches('[data-row]')) return false
    set(event.shiftKey ? reachTo(selection, rows, current.id) : toggle(selection, current.id))
    return true
  }
  return {
    has: (id: string) => selection.ids.has(id),
    chosen: selection.ids.size === 0 ? [] : rows.filter(({ id }) => selection.ids.has(id)),
    press: (id: string, withShift: boolean) => set(withShift ? reachTo(selection, rows, id) : toggle(selection, id)),
    all: () => set(toggleAll(selection, rows)),
    clear: () => {
      set(nothing)
      toRow(cursor.row)
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (heard(event)) event.preventDefault()
    },
  }
}
