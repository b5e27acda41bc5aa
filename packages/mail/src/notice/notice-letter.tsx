import type { ReactNode } from 'react'
import { WaysOut } from '../components/footer.tsx'
import { Letter, Typed } from '../components/letter.tsx'
import { mailWishesPath } from '../links.ts'
import type { NoticeMail } from './content.ts'

/** What the frame of a notice looks at, whatever the notice is about. */
type Framed = Pick<NoticeMail, 'publicUrl' | 'workspace' | 'unsubscribe'>

const pageOf = ({ publicUrl, workspace }: Framed, path: string): string =>
  `${publicUrl}${path}${workspace === undefined ? '' : `?workspace=${workspace.id}`}`

interface NoticeLetterProps {
  readonly mail: Framed
  readonly title: string
  /** What mail programs show beside the subject. */
  readonly preview: string
  /** Where its one button leads, from the slash on, and what stands on it. */
  readonly button: { readonly page: string; readonly words: string }
  readonly children: ReactNode
}

/** The letter around a notice: its links open in its workspace, and its end says why it came and how to get fewer. */
export const NoticeLetter = ({ mail, title, preview, button, children }: NoticeLetterProps): ReactNode => (
  <Letter
    title={title}
    preview={preview}
    button={{ href: pageOf(mail, button.page), words: button.words }}
    ifNotYou={
      <>
        This came because it concerns you
        {mail.workspace !== undefined && (
          <>
            {' '}
            in <Typed>{mail.workspace.name}</Typed>
          </>
        )}
        . <WaysOut wishes={pageOf(mail, mailWishesPath)} unsubscribe={mail.unsubscribe} />
      </>
    }
  >
    {children}
  </Letter>
)
