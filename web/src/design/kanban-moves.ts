import { useState } from 'react'
import { say } from './toasts.ts'

type Moves<Item, Column> = {
  readonly columnOf: (item: Item) => Column
  /** Performs the move; answers with a sentence when it was refused. */
  readonly onMove: (item: Item, column: Column) => Promise<string | undefined>
}

/** Moves cards at once; one whose move is refused goes back, and a toast says why. `move` tells whether it stayed. */
export const useMoves = <Item extends { readonly id: string }, Column extends string>({
  columnOf,
  onMove,
}: Moves<Item, Column>) => {
  const [moving, setMoving] = useState<ReadonlyMap<string, Column>>(new Map())
  const at = (item: Item): Column => moving.get(item.id) ?? columnOf(item)

  const move = async (item: Item, to: Column): Promise<boolean> => {
    if (at(item) === to) return true
    setMoving((now) => new Map(now).set(item.id, to))
    try {
      const refused = await onMove(item, to)
      if (refused !== undefined) say({ text: refused, tone: 'refused' })
      return refused === undefined
    } finally {
      // A later move of the same card has its own end.
      setMoving((now) => (now.get(item.id) === to ? new Map([...now].filter(([id]) => id !== item.id)) : now))
    }
  }
  return { at, move }
}
