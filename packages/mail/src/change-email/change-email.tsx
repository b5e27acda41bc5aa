import type { ReactNode } from 'react'
import type { ChangeEmailMail } from '../account-mail.ts'
import { Letter, Paragraph } from '../components/letter.tsx'
import { untilWords } from '../dates.ts'
import { linkTo } from '../links.ts'

export const changeEmailSubject = 'Confirm your new e-mail address'

/** To an address that somebody wants for their account. Names nobody: it may be the wrong address. */
export const ChangeEmail = (mail: ChangeEmailMail): ReactNode => (
  <Letter
    title={changeEmailSubject}
    preview="Until then your account keeps the old one"
    button={{ href: linkTo(mail.publicUrl, 'change-email', mail.token), words: 'Use this address' }}
    ifNotYou="If you did not ask for this, somebody typed your address by mistake. You can leave this mail: nothing happens."
  >
    <Paragraph>
      Somebody, most likely you, asked to use this address for their Kith account from now on. Until you confirm it the
      account keeps the old one.
    </Paragraph>
    <Paragraph>The link works once, until {untilWords(mail.expiresAt, mail)}.</Paragraph>
  </Letter>
)
