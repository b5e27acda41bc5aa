import { Link } from '@tanstack/react-router'
import { HandHeart } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonClass } from '../../design/button.tsx'
import type { ButtonLook } from '../../design/button.tsx'
import type { StartSearch } from '../referrals/search.ts'

/** The way to a new request, with what is known. */
export const AskLink = (props: {
  readonly search: StartSearch
  readonly look: ButtonLook
  readonly size?: 'regular' | 'small'
  readonly label?: string
  readonly children: ReactNode
}) => (
  <Link
    to="/referrals/new"
    search={props.search}
    aria-label={props.label}
    className={`${buttonClass(props.look, props.size)} ${props.look === 'primary' ? 'order-first wide:order-last' : ''}`}
  >
    <HandHeart size={16} aria-hidden />
    {props.children}
  </Link>
)
