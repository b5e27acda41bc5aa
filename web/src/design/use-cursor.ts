import { useEffect, useState } from 'react'
import { useKeys } from '../keyboard/use-keys.ts'
import { common } from '../messages/common.ts'
import { listWords } from '../messages/list.ts'

export type Cursor = {
  readonly row: number
  readonly set: (row: number) => void
  /** Spread on each row element. */
  readonly rowProps: (row: number) => {
    readonly 'data-row': number
    readonly tabIndex: number
    readonly onFocus: () => void
  }
}

/**
 * One row of a list has the keyboard: `j`, `k` and the arrows move it, the page scrolls with it.
 * `keepK` leaves `k` to the page.
 */
export const useCursor = (options: {
  readonly count: number
  readonly onMove?: (row: number) => void
  readonly keepK?: boolean
  /** Which thing a row shows; when the row in hand gives way to another, the focus stays in the list. */
  readonly idAt?: (row: number) => string | undefined
}): Cursor => {
  const { count, onMove, keepK = false } = options
  const [{ row, moved }, setState] = useState({ row: 0, moved: 0 })
  const last = Math.max(0, count - 1)
  const current = Math.min(row, last)
  const inHand = options.idAt?.(current) ?? count

  const go = (to: number) => {
    const next = Math.min(last, Math.max(0, to))
    onMove?.(next)
    setState((state) => ({ row: next, moved: state.moved + 1 }))
  }
  useEffect(() => {
    if (moved > 0)
      document.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus({ preventScroll: onMove !== undefined })
    // Only a move by key takes the focus along.
  }, [moved]) // eslint-disable-line react-hooks/exhaustive-deps

  useEffect(() => {
    // The row in hand has left the list: the next one takes its place.
    if (moved > 0 && document.activeElement === document.body)
      document.querySelector<HTMLElement>(`[data-row="${current}"]`)?.focus({ preventScroll: true })
    // Only when another thing has come into the row.
  }, [inHand]) // eslint-disable-line react-hooks/exhaustive-deps

  const focused = () => document.activeElement?.closest('[data-row]') !== null && document.activeElement !== null
  const down = () => go(focused() ? current + 1 : current)
  const up = () => go(focused() ? current - 1 : current)
  useKeys(
    'page',
    count === 0
      ? []
      : [
          { keys: 'j', label: listWords.down, run: down },
          { keys: 'ArrowDown', label: listWords.down, run: down, silent: true },
          ...(keepK ? [] : [{ keys: 'k', label: listWords.up, run: up }]),
          { keys: 'ArrowUp', label: listWords.up, run: up, silent: !keepK },
          { keys: 'Home', label: common.back, run: () => go(0), silent: true },
          { keys: 'End', label: common.next, run: () => go(last), silent: true },
        ],
  )

  return {
    row: current,
    set: (to) => setState((state) => ({ ...state, row: to })),
    rowProps: (index) => ({
      'data-row': index,
      tabIndex: index === current ? 0 : -1,
      onFocus: () => setState((state) => (state.row === index ? state : { ...state, row: index })),
    }),
  }
}
