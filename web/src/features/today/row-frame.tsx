import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Avatar } from '../../design/avatar.tsx'
import type { Cursor } from '../../design/use-cursor.ts'

export type RowProps = ReturnType<Cursor['rowProps']>

const nameLink = {
  dir: 'auto',
  tabIndex: -1,
  className: 'max-w-full font-serif text-16 leading-6 underline-offset-3 hover:underline',
} as const

/** A row of Today: initials, name in serif, role, why now; acts at the end; a question below when one is asked. */
export const RowFrame = (props: {
  readonly person: { readonly id: string; readonly name: string }
  /** The request that the row is about; without one it is about the person. */
  readonly referralId?: string
  readonly role?: string
  readonly status?: ReactNode
  readonly why: ReactNode
  readonly acts: ReactNode
  readonly question?: ReactNode
  readonly rowProps: RowProps
}) => (
  <li
    {...props.rowProps}
    className="group appear relative flex flex-col border-b border-line py-3 -outline-offset-2 wide:py-2.5 wide:hover:bg-sunken wide:focus-within:bg-sunken"
  >
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 wide:flex-nowrap">
      <Avatar id={props.person.id} name={props.person.name} />
      <div className="min-w-0 flex-1">
        <p className="flex min-w-0 flex-wrap items-baseline gap-x-2">
          {props.referralId === undefined ? (
            <Link to="/people/$id" params={{ id: props.person.id }} {...nameLink}>
              {props.person.name}
            </Link>
          ) : (
            <Link to="/referrals/$id" params={{ id: props.referralId }} {...nameLink}>
              {props.person.name}
            </Link>
          )}
          {props.role !== undefined && props.role !== '' && (
            <span dir="auto" className="max-w-full min-w-0 truncate text-13 text-faint">
              {props.role}
            </span>
          )}
          {props.status}
        </p>
        <p dir="auto" className="text-14 text-soft first-letter:uppercase">
          {props.why}
        </p>
      </div>
      <div className="flex w-full shrink-0 items-center justify-end gap-1.5 wide:w-auto [&_kbd]:invisible group-focus-within:[&_kbd]:visible group-hover:[&_kbd]:visible">
        {props.acts}
      </div>
    </div>
    {props.question !== undefined && <div className="pt-2 wide:ps-12">{props.question}</div>}
  </li>
)
