import { Link } from '@tanstack/react-router'
import { Avatar } from '../../design/avatar.tsx'
import { Tag } from '../../design/chips.tsx'
import { Day } from '../../design/day.tsx'
import type { Cursor } from '../../design/use-cursor.ts'
import type { ContactRowFragment } from '../../generated/graphql.ts'
import { closenessNames } from '../../messages/enums.ts'
import { bulkWords } from '../../messages/sharing.ts'
import { peopleWords as words } from '../../messages/people.ts'
import { CheckInStatus } from '../contact/check-in-status.tsx'
import { ClosenessStrip } from '../contact/closeness-strip.tsx'

/** The columns, shared by the header and the rows. */
export const columns =
  'wide:grid wide:grid-cols-[20px_minmax(0,1.4fr)_minmax(0,1fr)_76px_128px] desk:grid-cols-[20px_minmax(200px,1.5fr)_minmax(160px,1.4fr)_96px_120px_150px_minmax(80px,0.7fr)] items-center gap-x-4'

type RowProps = {
  readonly person: ContactRowFragment
  readonly index: number
  readonly top: number
  readonly height: number
  readonly current: boolean
  readonly placing: boolean
  readonly onPlace: (id: string | undefined) => void
  readonly rowProps: ReturnType<Cursor['rowProps']>
  readonly selected: boolean
  /** Somebody is chosen, or is about to be: the boxes show, on a phone too. */
  readonly selecting: boolean
  readonly onSelect: (id: string, withShift: boolean) => void
}

const SelectBox = ({
  person,
  selected,
  selecting,
  onSelect,
}: Omit<RowProps, 'index' | 'top' | 'height' | 'current' | 'placing' | 'onPlace' | 'rowProps'>) => (
  <div role="cell" className={selecting ? '' : 'hidden wide:block'}>
    {/* On a phone a press anywhere on the row chooses it. */}
    <label
      className={`z-1 grid size-7 cursor-pointer place-items-center wide:relative wide:-ms-1 ${
        selecting ? 'after:absolute after:inset-0 after:z-1 wide:after:hidden' : ''
      }`}
    >
      <span className="sr-only">{bulkWords.select(person.name)}</span>
      <input
        type="checkbox"
        tabIndex={-1}
        checked={selected}
        onChange={({ nativeEvent }) => onSelect(person.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
        className={`size-4 accent-(--accent) ${
          selecting
            ? ''
            : 'pointer-fine:opacity-0 pointer-fine:group-hover:opacity-100 pointer-fine:group-focus-visible:opacity-100 pointer-fine:group-focus-within:opacity-100'
        }`}
      />
    </label>
  </div>
)

export const PeopleRow = (props: RowProps) => {
  const { person, index, top, height, current, placing, onPlace, rowProps, selected, selecting, onSelect } = props
  const role = words.roleAt(person.position, person.company)
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      {...rowProps}
      style={{ height, transform: `translateY(${top}px)` }}
      className={`group ${columns} absolute inset-x-0 flex border-b border-line -outline-offset-2 hover:bg-hover ${
        selected ? 'bg-accent-soft' : current ? 'wide:bg-sunken' : ''
      } ${placing ? 'z-20' : ''}`}
    >
      <SelectBox person={person} selected={selected} selecting={selecting} onSelect={onSelect} />
      <div role="cell" className="flex min-w-0 flex-1 items-center gap-2.5 wide:w-full">
        <Avatar id={person.id} name={person.name} size="small" />
        <span className="flex min-w-0 flex-1 flex-col">
          <Link
            to="/people/$id"
            params={{ id: person.id }}
            tabIndex={-1}
            dir="auto"
            title={person.name}
            className="truncate text-start font-serif text-16 leading-6 after:absolute after:inset-0"
          >
            {person.name}
          </Link>
          <span dir="auto" className="truncate text-start text-13 text-soft wide:hidden">
            {role}
          </span>
        </span>
        <span className="shrink-0 text-12 wide:hidden">
          <CheckInStatus checkIn={person.checkIn} />
        </span>
      </div>
      <div role="cell" dir="auto" title={role} className="hidden truncate text-start text-soft wide:block">
        {role}
      </div>
      <div role="cell" className="hidden wide:block">
        <button
          type="button"
          tabIndex={-1}
          onClick={() => onPlace(person.id)}
          aria-label={words.setCloseness(person.name)}
          className="quick relative z-1 -ms-2 min-h-7 rounded-base px-2 text-soft hover:bg-line hover:text-ink"
        >
          {person.closeness === null ? '–' : closenessNames[person.closeness]}
        </button>
      </div>
      <div role="cell" className="hidden text-soft desk:block">
        {person.lastInteraction === null ? '–' : <Day date={person.lastInteraction.on} as="ago" />}
      </div>
      <div role="cell" className="hidden wide:block">
        <CheckInStatus checkIn={person.checkIn} withDay />
      </div>
      <div role="cell" className="hidden gap-1 overflow-hidden desk:flex">
        {person.tags.slice(0, 2).map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
        {person.tags.length > 2 && <span className="text-12 text-faint">+{person.tags.length - 2}</span>}
      </div>
      {placing && (
        <div role="cell" className="absolute inset-x-0 top-0 z-20 min-h-full rounded-base bg-raised px-2 shadow-float">
          <ClosenessStrip person={person} onLeave={() => onPlace(undefined)} />
        </div>
      )}
    </div>
  )
}
