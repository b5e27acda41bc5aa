import type { ReactNode } from 'react'
import type { NewDeviceMail } from '../account-mail.ts'
import { Letter, Paragraph, Typed } from '../components/letter.tsx'
import { momentWords } from '../dates.ts'

export const newDeviceSubject = 'A sign-in from a new device'

/** To the account's address when somebody signed in from a device that the account has not seen before. */
export const NewDevice = (mail: NewDeviceMail): ReactNode => (
  <Letter
    title={newDeviceSubject}
    preview={mail.device}
    button={{ href: `${mail.publicUrl}/settings/sessions`, words: 'See where you are signed in' }}
    ifNotYou="If it was not you, end that session there and choose a new password."
  >
    <Paragraph>
      Your Kith account was signed in to on {momentWords(mail.at, mail)}, from a device that it has not seen before:{' '}
      <Typed>{mail.device}</Typed>.
    </Paragraph>
    <Paragraph>If it was you, there is nothing to do.</Paragraph>
  </Letter>
)
