import { useRef } from 'react'
import type { RefObject } from 'react'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { useKeys } from '../keyboard/use-keys.ts'
import { kanbanWords as words } from '../messages/kanban.ts'
import { Kbd } from './kbd.tsx'

type Target = { readonly id: string; readonly name: string }

/** Where a card may go: by touch, with the arrows, or by the figure beside each column. */
export const KanbanMenu = (props: {
  readonly name: string
  readonly beside: RefObject<HTMLElement | null>
  readonly targets: readonly Target[]
  readonly onPick: (column: string) => void
  readonly onLeave: () => void
}) => {
  const picked = useRef(false)
  const pick = (column: string) => {
    if (picked.current) return
    picked.current = true
    props.onLeave()
    props.onPick(column)
  }
  useKeys(
    'dialog',
    props.targets.slice(0, 9).map(({ id, name }, index) => ({
      keys: String(index + 1),
      label: name,
      run: () => pick(id),
    })),
  )
  return (
    <Popover
      triggerRef={props.beside}
      isOpen
      aria-label={words.moveTo(props.name)}
      onOpenChange={(open) => {
        if (!open) props.onLeave()
      }}
      placement="bottom end"
      offset={4}
      className="appear w-60 overflow-y-auto rounded-base bg-raised p-1 shadow-float"
    >
      <p aria-hidden className="mb-1 line-clamp-2 px-3 pt-1.5 text-12 font-strong text-faint">
        {words.moveTo(props.name)}
      </p>
      <Menu
        aria-label={words.moveTo(props.name)}
        autoFocus="first"
        onAction={(key) => pick(String(key))}
        onClose={props.onLeave}
        className="outline-none"
      >
        {props.targets.map(({ id, name }, index) => (
          <MenuItem
            key={id}
            id={id}
            textValue={name}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-base px-3 outline-none data-focused:bg-hover wide:min-h-9"
          >
            <span className="flex-1">{name}</span>
            {index < 9 && <Kbd keys={String(index + 1)} />}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  )
}
