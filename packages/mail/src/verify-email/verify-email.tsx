import type { ReactNode } from 'react'
import type { VerifyEmailMail } from '../account-mail.ts'
import { Letter, Paragraph } from '../components/letter.tsx'
import { untilWords } from '../dates.ts'
import { linkTo } from '../links.ts'

export const verifyEmailSubject = 'Confirm your e-mail address'

/** To the address that an account was made with. */
export const VerifyEmail = (mail: VerifyEmailMail): ReactNode => (
  <Letter
    title={verifyEmailSubject}
    preview="So that Kith knows where to reach you"
    button={{ href: linkTo(mail.publicUrl, 'verify-email', mail.token), words: 'Confirm this address' }}
    ifNotYou="If you have no account at Kith, somebody typed your address by mistake. You can leave this mail: nothing happens."
  >
    <Paragraph>Please confirm that this address is yours, so that Kith knows where to reach you.</Paragraph>
    <Paragraph>The link works once, until {untilWords(mail.expiresAt, mail)}.</Paragraph>
  </Letter>
)
