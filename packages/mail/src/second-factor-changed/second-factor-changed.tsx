import type { ReactNode } from 'react'
import type { SecondFactorChangedMail } from '../account-mail.ts'
import { Letter, Paragraph } from '../components/letter.tsx'

export const secondFactorChangedSubject = 'How you sign in was changed'

const words: Record<NonNullable<SecondFactorChangedMail['change']>, string> = {
  'totp-on': 'Signing in to your Kith account now asks for a code from an authenticator app.',
  'totp-off': 'Signing in to your Kith account does not ask for a code from an authenticator app any more.',
  'recovery-codes-made': 'New recovery codes were made for your Kith account; the old ones do not work any more.',
  'recovery-code-used': 'A recovery code was used to sign in to your Kith account. Each works once.',
  'passkey-added': 'A passkey was added to your Kith account.',
  'passkey-removed': 'A passkey was removed from your Kith account.',
  'provider-linked': 'Your Kith account can now be signed in to through your organisation.',
  'provider-unlinked': 'Your Kith account cannot be signed in to through your organisation any more.',
}

/** To the account's address whenever what proves who they are has changed. */
export const SecondFactorChanged = ({ publicUrl, change }: SecondFactorChangedMail): ReactNode => (
  <Letter
    title={secondFactorChangedSubject}
    preview={change ? words[change] : 'Have a look if it was not you'}
    button={{ href: `${publicUrl}/settings/account`, words: 'Open your account' }}
    ifNotYou="If it was not you, choose a new password there and end the other sessions."
  >
    <Paragraph>
      {change ? words[change] : 'The passkeys or codes that your Kith account is signed in with were changed.'}
    </Paragraph>
    <Paragraph>If it was you, there is nothing to do.</Paragraph>
  </Letter>
)
