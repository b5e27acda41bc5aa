import { useId } from 'react'
import type { ReactNode } from 'react'
import { GridList } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { kanbanWords as words } from '../messages/kanban.ts'

const cardType = 'application/x-kith-card'

/** One column: its name, how many it holds, and its cards, onto which others can be dropped. */
export const KanbanColumnView = (props: {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly empty?: string | undefined
  readonly nameOf: (id: string) => string
  readonly onDrop: (id: string) => void
  readonly onDragging: (dragging: boolean) => void
  /** Cards that are not drawn yet, and what draws more of them. */
  readonly hidden: number
  readonly onMore: () => void
  /** Narrow screens name the column in the strip above. */
  readonly alone: boolean
  readonly children: ReactNode
}) => {
  const heading = useId()
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [cardType]: String(key), 'text/plain': props.nameOf(String(key)) })),
    acceptedDragTypes: [cardType],
    getDropOperation: () => 'move',
    onDragStart: () => props.onDragging(true),
    onDragEnd: () => props.onDragging(false),
    onRootDrop: ({ items }) => {
      for (const item of items) if (item.kind === 'text') void item.getText(cardType).then(props.onDrop)
    },
  })
  return (
    <section
      aria-labelledby={heading}
      className={`flex flex-col ${props.count === 0 ? 'min-w-28 flex-[0.6]' : 'min-w-42 flex-1'}`}
    >
      <h2
        id={heading}
        className={props.alone ? 'sr-only' : 'flex items-baseline gap-2 px-1 pb-2 text-13 font-strong text-soft'}
      >
        {props.name}
        <span aria-label={words.cards(props.count)} className="font-normal text-faint tabular-nums">
          {props.count}
        </span>
      </h2>
      <GridList
        aria-label={props.name}
        data-column={props.id}
        selectionMode="none"
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="px-2 py-3 text-13 text-faint">{props.empty ?? words.nothing}</p>}
        className="quick flex min-h-40 flex-1 flex-col gap-2 rounded-base bg-sunken p-2 data-drop-target:bg-accent-soft data-drop-target:outline-2 data-drop-target:outline-focus"
      >
        {props.children}
      </GridList>
      {props.hidden > 0 && (
        <button
          type="button"
          onClick={props.onMore}
          className="quick mt-1 min-h-11 rounded-base text-13 text-soft hover:bg-hover hover:text-ink wide:min-h-9"
        >
          {words.more(props.hidden)}
        </button>
      )}
    </section>
  )
}
