import { createElement } from 'react'
import type { AccountMailContent } from './account-mail.ts'
import { ChangeEmail, changeEmailSubject } from './change-email/change-email.tsx'
import { EmailChanged, emailChangedSubject } from './email-changed/email-changed.tsx'
import { Invitation, invitationSubject } from './invitation/invitation.tsx'
import { NewDevice, newDeviceSubject } from './new-device/new-device.tsx'
import { PasswordChanged, passwordChangedSubject } from './password-changed/password-changed.tsx'
import { renderMail } from './rendered-mail.ts'
import type { RenderedMail } from './rendered-mail.ts'
import { ResetPassword, resetPasswordSubject } from './reset-password/reset-password.tsx'
import { SecondFactorChanged, secondFactorChangedSubject } from './second-factor-changed/second-factor-changed.tsx'
import { VerifyEmail, verifyEmailSubject } from './verify-email/verify-email.tsx'

/** Renders one mail about an account. Pure: the same content gives the same mail. */
export const renderAccountMail = (mail: AccountMailContent): Promise<RenderedMail> => {
  switch (mail.kind) {
    case 'invitation':
      return renderMail(invitationSubject(mail), createElement(Invitation, mail))
    case 'verify-email':
      return renderMail(verifyEmailSubject, createElement(VerifyEmail, mail))
    case 'reset-password':
      return renderMail(resetPasswordSubject, createElement(ResetPassword, mail))
    case 'change-email':
      return renderMail(changeEmailSubject, createElement(ChangeEmail, mail))
    case 'email-changed':
      return renderMail(emailChangedSubject(mail), createElement(EmailChanged, mail))
    case 'password-changed':
      return renderMail(passwordChangedSubject, createElement(PasswordChanged, mail))
    case 'second-factor-changed':
      return renderMail(secondFactorChangedSubject, createElement(SecondFactorChanged, mail))
    case 'new-device':
      return renderMail(newDeviceSubject, createElement(NewDevice, mail))
  }
}
