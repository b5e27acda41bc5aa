import { Avatar } from '../../design/avatar.tsx'
import { Day } from '../../design/day.tsx'
import { useCursor } from '../../design/use-cursor.ts'
import type { MemberRowFragment } from '../../generated/graphql.ts'
import { useKeys } from '../../keyboard/use-keys.ts'
import { listWords } from '../../messages/list.ts'
import { membersWords as words } from '../../messages/members.ts'
import { activityNames, roleNames } from '../../messages/rights.ts'

const columns =
  'items-center gap-x-4 wide:grid wide:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)_minmax(0,1fr)] desk:grid-cols-[minmax(200px,1.7fr)_minmax(120px,1fr)_minmax(120px,1fr)_90px_150px]'

const headers = [
  { name: words.columns.name, className: '' },
  { name: words.columns.roles, className: '' },
  { name: words.columns.cohorts, className: '' },
  { name: words.columns.joined, className: 'hidden desk:block' },
  { name: words.columns.activity, className: 'hidden desk:block' },
]

const rolesOf = ({ roles }: MemberRowFragment): string => roles.map((role) => roleNames[role]).join(', ')

const cohortsOf = ({ cohorts }: MemberRowFragment): string =>
  cohorts.length === 0 ? words.noCohort : cohorts.map(({ name }) => name).join(', ')

type RowProps = {
  readonly member: MemberRowFragment
  readonly index: number
  readonly rowProps: ReturnType<ReturnType<typeof useCursor>['rowProps']>
  readonly onOpen: () => void
}

const Row = ({ member, index, rowProps, onOpen }: RowProps) => (
  <div
    role="row"
    aria-rowindex={index + 2}
    {...rowProps}
    className={`${columns} relative flex min-h-16 flex-wrap content-center border-b border-line py-2 -outline-offset-2 hover:bg-hover wide:min-h-12`}
  >
    <div role="cell" className="flex w-full min-w-0 items-center gap-2.5">
      <Avatar id={member.id} name={member.name} size="small" />
      <span className="flex min-w-0 flex-1 flex-col">
        <button
          type="button"
          tabIndex={-1}
          aria-label={words.open(member.name)}
          onClick={onOpen}
          className="flex items-baseline gap-1.5 text-start after:absolute after:inset-0"
        >
          <span dir="auto" title={member.name} className="truncate font-serif text-16 leading-6">
            {member.name}
          </span>
          {member.you && <span className="shrink-0 text-12 text-faint">{words.you}</span>}
        </button>
        <span dir="ltr" title={member.email} className="truncate text-start text-12 text-faint">
          {member.email}
        </span>
        <span dir="auto" className="truncate text-start text-13 text-soft wide:hidden">
          {rolesOf(member)}; {cohortsOf(member)}
        </span>
      </span>
    </div>
    <div role="cell" title={rolesOf(member)} className="hidden truncate text-soft wide:block">
      {rolesOf(member)}
    </div>
    <div
      role="cell"
      dir="auto"
      title={cohortsOf(member)}
      className={`hidden truncate text-start wide:block ${member.cohorts.length === 0 ? 'text-faint' : 'text-soft'}`}
    >
      {cohortsOf(member)}
    </div>
    <div role="cell" className="hidden text-soft desk:block">
      <Day date={member.joinedOn} as="short" />
    </div>
    <div role="cell" className="hidden text-soft desk:block">
      {activityNames[member.activity]}
    </div>
  </div>
)

/** The members, a row each; Enter or a press opens one. */
export const MembersTable = (props: {
  readonly members: readonly MemberRowFragment[]
  readonly total: number | undefined
  readonly onOpen: (id: string) => void
}) => {
  const { members, onOpen } = props
  const cursor = useCursor({ count: members.length, idAt: (row) => members[row]?.id })
  const current = members[cursor.row]
  useKeys('page', [{ keys: 'Enter', label: listWords.open, run: () => current && onOpen(current.id) }])
  return (
    <div role="table" aria-label={words.table} aria-rowcount={(props.total ?? members.length) + 1}>
      <div role="rowgroup" className="sticky top-0 z-10 hidden bg-ground wide:block">
        <div role="row" aria-rowindex={1} className={`${columns} min-h-9 border-b border-line text-12 text-soft`}>
          {headers.map(({ name, className }) => (
            <div key={name} role="columnheader" className={className}>
              {name}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {members.map((member, index) => (
          <Row
            key={member.id}
            member={member}
            index={index}
            rowProps={cursor.rowProps(index)}
            onOpen={() => onOpen(member.id)}
          />
        ))}
      </div>
    </div>
  )
}
