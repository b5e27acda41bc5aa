import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** The way to the page of a request. */
export const RequestLink = (props: {
  readonly id: string
  readonly className?: string
  readonly children: ReactNode
}) => (
  <Link
    to="/referrals/$id"
    params={{ id: props.id }}
    className={props.className ?? 'font-serif text-16 underline-offset-3 hover:underline'}
  >
    {props.children}
  </Link>
)
