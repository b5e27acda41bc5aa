import { kanbanWords as words } from '../messages/kanban.ts'

/** Narrow screens show one column; this chooses which. */
export const KanbanStrip = (props: {
  readonly columns: readonly { readonly id: string; readonly name: string; readonly count: number }[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}) => (
  <div role="group" aria-label={words.columns} className="-mx-4 mb-3 flex gap-1.5 overflow-x-auto px-4 py-1">
    {props.columns.map(({ id, name, count }) => (
      <button
        key={id}
        type="button"
        aria-pressed={id === props.chosen}
        onClick={(event) => {
          event.currentTarget.scrollIntoView({ block: 'nearest', inline: 'center' })
          props.onChoose(id)
        }}
        className={`quick inline-flex min-h-11 shrink-0 items-center gap-1.5 rounded-full border px-3.5 text-14 ${
          id === props.chosen ? 'border-accent bg-accent-soft text-ink' : 'border-line text-soft'
        }`}
      >
        {name}
        <span className="text-13 tabular-nums">{count}</span>
      </button>
    ))}
  </div>
)
