import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Day } from '../../design/day.tsx'
import type { Cursor } from '../../design/use-cursor.ts'
import { boardWords as words } from '../../messages/board.ts'
import { apart } from '../../messages/plural.ts'
import { OpeningState, whyNot } from './opening-state.tsx'
import type { Opening } from './use-opening-acts.ts'

/** Company, department and place in one line. */
export const placeOf = ({ company, department, location }: Opening): string =>
  [company, department, location]
    .filter((text) => text !== '')
    .map(apart)
    .join(' · ')

/** One opening in a list: what it is, who can refer for it, and how much room and time is left. */
export const OpeningRow = (props: {
  readonly opening: Opening
  readonly row?: ReturnType<Cursor['rowProps']>
  readonly children?: ReactNode
}) => {
  const { opening } = props
  return (
    <li className="quick relative flex flex-col gap-x-6 gap-y-1 border-b border-line py-3 hover:bg-hover wide:px-2 desk:flex-row desk:items-center">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Link
            to="/board/$id"
            params={{ id: opening.id }}
            {...props.row}
            dir="auto"
            className="min-w-0 rounded-base font-serif text-16 after:absolute after:inset-0"
          >
            {opening.role}
          </Link>
          <OpeningState opening={opening} />
        </p>
        <p className="text-soft">{placeOf(opening)}</p>
      </div>
      <p className="shrink-0 text-13 text-soft desk:w-40">
        <span className="sr-only">{words.postedBy} </span>
        <bdi>{opening.isMine ? words.byYou : opening.poster.name}</bdi>
      </p>
      <p className="shrink-0 text-13 text-soft desk:w-36 desk:text-end">
        <span className="desk:block">{words.seatsLeft(opening.seatsFree, opening.seats)}</span>
        {opening.closesOn !== null && whyNot(opening) !== 'closed' && (
          <span className="ms-2 text-faint desk:ms-0 desk:block">
            {words.closes} <Day date={opening.closesOn} as="short" />
          </span>
        )}
      </p>
      {props.children}
    </li>
  )
}
