import type { ReactNode } from 'react'
import { Link } from './text.tsx'

interface WaysOutProps {
  /** Address of the page of one's wishes. */
  readonly wishes: string
  /** The address that stops the stream; absent on a mail that somebody asked for. */
  readonly unsubscribe?: string | undefined
}

/** How to get fewer of these mails: stands at the end of each that belongs to a stream. */
export const WaysOut = ({ wishes, unsubscribe }: WaysOutProps): ReactNode => (
  <>
    {unsubscribe !== undefined && (
      <>
        <Link href={unsubscribe}>Stop these mails</Link>
        {' · '}
      </>
    )}
    <Link href={wishes}>Choose what you get</Link>
  </>
)
