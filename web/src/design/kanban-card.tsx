import { Link, useNavigate } from '@tanstack/react-router'
import type { LinkProps } from '@tanstack/react-router'
import { ArrowRightLeft, GripVertical } from 'lucide-react'
import type { ReactNode, SyntheticEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import { GridListItem } from 'react-aria-components/GridList'
import { kanbanWords as words } from '../messages/kanban.ts'

/** Where a card leads. */
export type CardLink = Pick<LinkProps, 'to' | 'params' | 'search'>

// The link answers a press itself: the row below must not open it a second time.
const stop = (event: SyntheticEvent) => event.stopPropagation()

const tool =
  'quick relative grid size-9 place-items-center rounded-base text-faint outline-offset-0 hover:bg-hover hover:text-ink wide:size-7'

/** A card: all of it is the link; over it a grip for the keyboard's drag and the way to another column. */
export const KanbanCard = (props: {
  readonly id: string
  readonly name: string
  readonly link: CardLink
  readonly onMenu: () => void
  readonly children: ReactNode
}) => {
  const navigate = useNavigate()
  return (
    <GridListItem
      id={props.id}
      textValue={props.name}
      data-card={props.id}
      onAction={() => void navigate(props.link)}
      className="group quick relative rounded-base border border-line bg-raised py-2.5 ps-3 pe-1 outline-offset-1 hover:border-line-strong data-dragging:opacity-45"
    >
      <Link
        {...props.link}
        aria-label={props.name}
        tabIndex={-1}
        draggable={false}
        onPointerDown={stop}
        onClick={stop}
        className="absolute inset-0 rounded-base outline-none"
      />
      <div className="pointer-events-none flex items-start gap-1">
        <div className="min-w-0 flex-1">{props.children}</div>
        <div className="pointer-events-auto -my-1.5 flex shrink-0 flex-col wide:opacity-0 wide:group-focus-within:opacity-100 wide:group-hover:opacity-100 wide:group-data-focused:opacity-100">
          <Button aria-label={words.moveName(props.name)} data-move onPress={props.onMenu} className={tool}>
            <ArrowRightLeft size={16} aria-hidden />
          </Button>
          <Button slot="drag" aria-label={words.drag(props.name)} className={`${tool} hidden cursor-grab wide:grid`}>
            <GripVertical size={16} aria-hidden />
          </Button>
        </div>
      </div>
    </GridListItem>
  )
}
