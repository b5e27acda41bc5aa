import type { ReactNode } from 'react'
import type { ResetPasswordMail } from '../account-mail.ts'
import { Letter, Paragraph } from '../components/letter.tsx'
import { untilWords } from '../dates.ts'
import { linkTo } from '../links.ts'

export const resetPasswordSubject = 'Choose a new password'

/** To somebody who said that they forgot their password. */
export const ResetPassword = (mail: ResetPasswordMail): ReactNode => (
  <Letter
    title={resetPasswordSubject}
    preview="For your Kith account"
    button={{ href: linkTo(mail.publicUrl, 'reset-password', mail.token), words: 'Choose a new password' }}
    ifNotYou="If you did not ask for this, you can leave this mail: your password stays as it is."
  >
    <Paragraph>Somebody, most likely you, asked for a new password for the Kith account with this address.</Paragraph>
    <Paragraph>The link works once, until {untilWords(mail.expiresAt, mail)}.</Paragraph>
  </Letter>
)
