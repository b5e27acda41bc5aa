import { ChevronsLeft, ChevronsRight } from 'lucide-react'
import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { kanbanWords as words } from '../messages/kanban.ts'
import { IconButton } from './button.tsx'
import { KanbanCard } from './kanban-card.tsx'
import type { CardLink } from './kanban-card.tsx'
import { KanbanColumnView } from './kanban-column.tsx'
import { followCard, useKanbanKeys } from './kanban-keys.ts'
import { KanbanMenu } from './kanban-menu.tsx'
import { useMoves } from './kanban-moves.ts'
import { useShown } from './kanban-shown.ts'
import { KanbanStrip } from './kanban-strip.tsx'
import { useWide } from './use-wide.ts'

export type KanbanColumn<Id extends string> = {
  readonly id: Id
  readonly name: string
  /** Neighbouring columns with one group fold into one narrow column of this name until somebody opens it. */
  readonly group?: string
  /** What the column says while it holds nothing. */
  readonly empty?: string
}

type KanbanProps<Item, Id extends string> = {
  readonly label: string
  readonly columns: readonly KanbanColumn<Id>[]
  readonly items: readonly Item[]
  readonly columnOf: (item: Item) => Id
  /** How a card is called where it cannot be seen. */
  readonly nameOf: (item: Item) => string
  readonly link: (item: Item) => CardLink
  readonly renderCard: (item: Item) => ReactNode
  /** Performs a move; answers with a sentence when it was refused. The card goes at once, and back when refused. */
  readonly onMove: (item: Item, column: Id) => Promise<string | undefined>
  /** The columns that the menu of a card offers; all but its own when left out. */
  readonly targets?: (item: Item) => readonly Id[]
}

/** Columns of cards. A card is dragged by mouse, touch or keyboard, or moved by its menu (`m`). */
export const Kanban = <Item extends { readonly id: string }, Id extends string>(props: KanbanProps<Item, Id>) => {
  const { columns, items } = props
  const wide = useWide()
  const board = useRef<HTMLDivElement>(null)
  const beside = useRef<HTMLElement>(null)
  const [chosen, setChosen] = useState<Id>()
  const [opened, setOpened] = useState<readonly string[]>([])
  const [dragging, setDragging] = useState(false)
  const [menuOf, setMenuOf] = useState<string>()
  const { at, move } = useMoves(props)
  const { shown, showMore, arrive } = useShown()

  const item = (id: string | undefined) => items.find((each) => each.id === id)
  const openMenu = (id: string) => {
    beside.current = board.current?.querySelector<HTMLElement>(`[data-card="${id}"] [data-move]`) ?? null
    setMenuOf(id)
  }
  const moveById = (id: string, to: Id) => {
    const moved = item(id)
    if (moved === undefined) return
    arrive(id)
    void move(moved, to).then((stayed) => {
      if (!stayed) followCard(board.current, id, props.columnOf(moved))
    })
    followCard(board.current, id, to)
  }
  useKanbanKeys(() => board.current, openMenu)

  const inColumn = (id: Id) => items.filter((each) => at(each) === id)
  const alone =
    columns.find(({ id }) => id === chosen) ?? columns.find(({ id }) => inColumn(id).length > 0) ?? columns[0]
  const folded = (group: string | undefined) => group !== undefined && !dragging && !opened.includes(group)
  const toggle = (group: string) =>
    setOpened((now) => (now.includes(group) ? now.filter((each) => each !== group) : [...now, group]))

  const view = (column: KanbanColumn<Id>) => {
    const cards = inColumn(column.id)
    const drawn = shown(column.id, cards)
    return (
      <KanbanColumnView
        key={column.id}
        id={column.id}
        name={column.name}
        count={cards.length}
        empty={column.empty}
        alone={!wide}
        nameOf={(id) => {
          const dragged = item(id)
          return dragged === undefined ? '' : props.nameOf(dragged)
        }}
        onDrop={(id) => moveById(id, column.id)}
        onDragging={setDragging}
        hidden={cards.length - drawn.length}
        onMore={() => showMore(column.id)}
      >
        {drawn.map((card) => (
          <KanbanCard
            key={card.id}
            id={card.id}
            name={props.nameOf(card)}
            link={props.link(card)}
            onMenu={() => openMenu(card.id)}
          >
            {props.renderCard(card)}
          </KanbanCard>
        ))}
      </KanbanColumnView>
    )
  }

  const inHand = item(menuOf)
  const offered = inHand === undefined ? [] : (props.targets?.(inHand) ?? columns.map(({ id }) => id))
  return (
    <div ref={board} role="group" aria-label={props.label}>
      {!wide && (
        <KanbanStrip
          columns={columns.map(({ id, name }) => ({ id, name, count: inColumn(id).length }))}
          chosen={alone?.id}
          onChoose={(id) => setChosen(columns.find((column) => column.id === id)?.id)}
        />
      )}
      {!wide && alone !== undefined && view(alone)}
      {wide && (
        <div className="-mx-1 flex min-h-[60vh] gap-3 overflow-x-auto px-1 pt-1 pb-3">
          {columns.map((column, index) => {
            const { group } = column
            if (group === undefined) return view(column)
            const first = columns[index - 1]?.group !== group
            const members = columns.filter((each) => each.group === group)
            if (folded(group)) {
              return first ? (
                <KanbanFolded
                  key={group}
                  name={group}
                  count={members.reduce((sum, { id }) => sum + inColumn(id).length, 0)}
                  onOpen={() => toggle(group)}
                />
              ) : null
            }
            return (
              <div key={column.id} className="flex flex-auto gap-1">
                {first && (
                  <IconButton
                    label={words.fold(group)}
                    icon={<ChevronsRight size={16} aria-hidden className="rtl:rotate-180" />}
                    className="-mt-1.5"
                    onClick={() => toggle(group)}
                  />
                )}
                {view(column)}
              </div>
            )
          })}
        </div>
      )}
      {inHand !== undefined && (
        <KanbanMenu
          key={inHand.id}
          name={props.nameOf(inHand)}
          beside={beside}
          targets={columns.filter(({ id }) => id !== at(inHand) && offered.includes(id))}
          onPick={(id) => {
            const to = columns.find((column) => column.id === id)
            if (to !== undefined) moveById(inHand.id, to.id)
          }}
          onLeave={() => setMenuOf(undefined)}
        />
      )}
    </div>
  )
}

const KanbanFolded = (props: { readonly name: string; readonly count: number; readonly onOpen: () => void }) => (
  <button
    type="button"
    aria-expanded={false}
    onClick={props.onOpen}
    className="quick flex w-11 shrink-0 flex-col items-center gap-3 rounded-base bg-sunken py-3 text-13 text-soft hover:bg-hover hover:text-ink"
  >
    <ChevronsLeft size={16} aria-hidden className="rtl:rotate-180" />
    <span className="[writing-mode:vertical-rl]">{props.name}</span>
    <span className="text-faint tabular-nums">{props.count}</span>
  </button>
)
