import type { ReactNode } from 'react'
import type { PasswordChangedMail } from '../account-mail.ts'
import { Letter, Paragraph } from '../components/letter.tsx'

export const passwordChangedSubject = 'Your password was changed'

/** To the account's address after every change, by settings or by a reset. */
export const PasswordChanged = ({ publicUrl }: PasswordChangedMail): ReactNode => (
  <Letter
    title={passwordChangedSubject}
    preview="Other sessions were ended"
    button={{ href: `${publicUrl}/forgot`, words: 'It was not me' }}
    ifNotYou="If it was not you, the button lets you choose another password; whoever changed it is signed out then."
  >
    <Paragraph>The password of your Kith account was changed, and every other session was ended.</Paragraph>
    <Paragraph>If it was you, there is nothing to do.</Paragraph>
  </Letter>
)
