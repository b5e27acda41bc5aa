import { useKeys } from '../keyboard/use-keys.ts'
import { kanbanWords as words } from '../messages/kanban.ts'
import { listWords } from '../messages/list.ts'

const cardIn = (element: Element | null): HTMLElement | null => element?.closest<HTMLElement>('[data-card]') ?? null

/** The card that has the keyboard. */
export const cardInHand = (): HTMLElement | null => cardIn(document.activeElement)

const columnsOf = (board: HTMLElement): readonly HTMLElement[] => [
  ...board.querySelectorAll<HTMLElement>('[data-column]'),
]
const cardsOf = (column: HTMLElement | undefined): readonly HTMLElement[] => [
  ...(column?.querySelectorAll<HTMLElement>('[data-card]') ?? []),
]

/**
 * Gives the focus to a card in the column that it comes to. It is drawn anew there a few frames later, while a menu that
 * closes gives the focus back to where the card was; whoever has gone on meanwhile is left alone.
 */
export const followCard = (board: HTMLElement | null, id: string, column: string, frames = 12): void => {
  if (board === null || frames === 0) return
  requestAnimationFrame(() => {
    const { activeElement } = document
    const card = board.querySelector<HTMLElement>(`[data-column="${column}"] [data-card="${id}"]`)
    const lost = activeElement === document.body || (board.contains(activeElement) && cardInHand() === null)
    if (lost) (card ?? (frames === 1 ? columnsOf(board)[0] : undefined))?.focus({ preventScroll: true })
    followCard(board, id, column, frames - 1)
  })
}

/** The keys of a board: `j`, `k` and the arrows go from card to card and from column to column; `m` moves the card. */
export const useKanbanKeys = (board: () => HTMLElement | null, onMenu: (id: string) => void): void => {
  const go = (acrossBy: number, downBy: number) => {
    const within = board()
    if (within === null) return
    const columns = columnsOf(within)
    const card = cardInHand()
    const at = columns.findIndex((column) => column.contains(document.activeElement))
    if (at < 0) {
      const first = columns.find((column) => cardsOf(column).length > 0)
      return cardsOf(first)[0]?.focus()
    }
    const row = card === null ? -1 : cardsOf(columns[at]).indexOf(card)
    const column = columns[at + acrossBy]
    const cards = cardsOf(column)
    const next = acrossBy === 0 ? row + downBy : Math.max(0, Math.min(row, cards.length - 1))
    const to = cards[next] ?? (acrossBy === 0 ? undefined : column)
    to?.focus()
    return to?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }
  const forward = () => (document.documentElement.dir === 'rtl' ? -1 : 1)
  useKeys('page', [
    { keys: 'j', label: listWords.down, run: () => go(0, 1) },
    { keys: 'k', label: listWords.up, run: () => go(0, -1) },
    { keys: 'ArrowDown', label: listWords.down, run: () => go(0, 1), silent: true },
    { keys: 'ArrowUp', label: listWords.up, run: () => go(0, -1), silent: true },
    { keys: 'ArrowRight', label: words.right, run: () => go(forward(), 0) },
    { keys: 'ArrowLeft', label: words.left, run: () => go(-forward(), 0) },
    {
      keys: 'm',
      label: words.move,
      run: () => {
        const id = cardInHand()?.dataset['card']
        if (id !== undefined) onMenu(id)
      },
    },
  ])
}
