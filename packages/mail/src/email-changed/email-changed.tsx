import type { ReactNode } from 'react'
import type { EmailChangedMail } from '../account-mail.ts'
import { Letter, Paragraph } from '../components/letter.tsx'

const subjects: Record<EmailChangedMail['stage'], string> = {
  asked: 'Your e-mail address is about to change',
  done: 'Your e-mail address was changed',
}
export const emailChangedSubject = ({ stage }: EmailChangedMail): string => subjects[stage]

/** To the old address, so that nobody loses an account without hearing of it. */
export const EmailChanged = (mail: EmailChangedMail): ReactNode =>
  mail.stage === 'asked' ? (
    <Letter
      title={emailChangedSubject(mail)}
      preview="It changes once the new address is confirmed"
      button={{ href: `${mail.publicUrl}/settings/account`, words: 'Open your account' }}
      ifNotYou="If it was not you, choose a new password and end the other sessions there: somebody else is signed in as you."
    >
      <Paragraph>
        Somebody, most likely you, asked to use another e-mail address for your Kith account. It changes once the new
        address is confirmed; until then everything stays as it is.
      </Paragraph>
      <Paragraph>If it was you, there is nothing to do here.</Paragraph>
    </Letter>
  ) : (
    <Letter
      title={emailChangedSubject(mail)}
      preview="Kith writes to the new one from now on"
      ifNotYou="If it was not you, tell an admin of your workspace at once, outside of Kith."
    >
      <Paragraph>
        Your Kith account has a new e-mail address. You sign in with it from now on, and Kith writes there; this is the
        last mail to this one.
      </Paragraph>
      <Paragraph>If it was you, there is nothing to do.</Paragraph>
    </Letter>
  )
