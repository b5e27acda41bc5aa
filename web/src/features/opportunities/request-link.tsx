import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** The way to the page of a request. */
export const RequestLink = (props: {
  readonly id: string
  readonly className?: string
  readonly children: ReactNode
}) => {
  const router = useRouter()
  const href = `/referrals/${props.id}`
  return (
    <a
      href={href}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        void router.navigate({ href })
      }}
      className={props.className ?? 'font-serif text-16 underline-offset-3 hover:underline'}
    >
      {props.children}
    </a>
  )
}
