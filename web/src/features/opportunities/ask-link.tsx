import { useRouter } from '@tanstack/react-router'
import { HandHeart } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonClass } from '../../design/button.tsx'
import type { ButtonLook } from '../../design/button.tsx'

type What = {
  readonly opportunity?: string
  readonly opening?: string
  readonly contact?: string
}

/** The way to a new request, with what is known. */
export const AskLink = (props: {
  readonly search: What
  readonly look: ButtonLook
  readonly size?: 'regular' | 'small'
  readonly label?: string
  readonly children: ReactNode
}) => {
  const router = useRouter()
  const href = `/referrals/new?${new URLSearchParams(props.search).toString()}`
  return (
    <a
      href={href}
      aria-label={props.label}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        void router.navigate({ href })
      }}
      className={`${buttonClass(props.look, props.size)} ${props.look === 'primary' ? 'order-first wide:order-last' : ''}`}
    >
      <HandHeart size={16} aria-hidden />
      {props.children}
    </a>
  )
}
