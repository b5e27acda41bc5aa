import { Check, ChevronsUpDown } from 'lucide-react'
import { useRef } from 'react'
import { switchWorkspace } from '../features/workspace/switch-workspace.ts'
import { common } from '../messages/common.ts'
import { shell } from '../messages/shell.ts'
import { useViewer } from './session.tsx'

/** The workspaces of the account, the open one marked. */
export const WorkspaceList = ({ className }: { readonly className: string }) => {
  const { workspace, workspaces } = useViewer()
  return workspaces.map(({ id, name }) => {
    const current = id === workspace.id
    return (
      <li key={id}>
        <button
          type="button"
          aria-current={current ? 'true' : undefined}
          onClick={() => (current ? undefined : void switchWorkspace(id))}
          className={className}
        >
          <span dir="auto" className="min-w-0 flex-1">
            {name}
          </span>
          {current && <Check size={16} aria-hidden className="shrink-0 text-accent" />}
        </button>
      </li>
    )
  })
}

/** The name of the workspace at the top of the rail; with several, the way from one to another. */
export const WorkspaceSwitcher = () => {
  const { workspace, workspaces } = useViewer()
  const list = useRef<HTMLUListElement>(null)
  if (workspaces.length < 2) {
    return (
      <div className="px-2">
        <p className="font-serif text-20 leading-tight font-medium">{common.appName}</p>
        <p dir="auto" className="truncate text-12 text-faint">
          {workspace.name}
        </p>
      </div>
    )
  }
  /** Arrows go from one to the next, as in any list that opens from a button. */
  const step = (by: number) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    buttons[(at + by + buttons.length) % buttons.length]?.focus()
  }
  return (
    <div>
      <p className="px-2 font-serif text-20 leading-tight font-medium">{common.appName}</p>
      <button
        type="button"
        popoverTarget="workspaces"
        aria-haspopup="true"
        aria-label={shell.switchWorkspace(workspace.name)}
        className="quick flex min-h-8 w-full items-center gap-1 rounded-base px-2 text-start text-12 text-soft hover:bg-hover hover:text-ink"
      >
        <span dir="auto" className="min-w-0 flex-1 truncate">
          {workspace.name}
        </span>
        <ChevronsUpDown size={14} aria-hidden className="shrink-0" />
      </button>
      <div
        id="workspaces"
        popover="auto"
        onToggle={(event) => {
          if (event.newState === 'open') list.current?.querySelector<HTMLElement>('[aria-current]')?.focus()
        }}
        className="inset-auto start-3 top-20 m-0 w-72 rounded-base bg-raised p-1.5 text-ink shadow-float"
      >
        <p className="px-2 pt-1 pb-1 text-12 font-strong text-faint">{shell.workspaces}</p>
        {/* The buttons inside are the controls; the list only passes the arrows on. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <ul
          ref={list}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
            event.preventDefault()
            step(event.key === 'ArrowDown' ? 1 : -1)
          }}
        >
          <WorkspaceList className="quick flex min-h-10 w-full items-center gap-2 rounded-base px-2 py-1.5 text-start hover:bg-hover" />
        </ul>
      </div>
    </div>
  )
}
