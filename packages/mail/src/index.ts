export type { AccountMailContent, InvitedRole } from './account-mail.ts'
export { parseAddress } from './address.ts'
export type { MailAddress } from './address.ts'
export { InvalidAddress } from './compose.ts'
export type {
  DigestChannel,
  DigestCheckIn,
  DigestContent,
  DigestDate,
  DigestFollowUp,
  DigestPerson,
  DigestProps,
  Listed,
} from './digest/content.ts'
export { hasNothingNew } from './digest/content.ts'
export { renderDigest } from './digest/render-digest.ts'
export type { RenderedMail } from './rendered-mail.ts'
export { openMailboxMailer } from './mailbox-mailer.ts'
export type { Delivery, Mailer, MailList, OutgoingMail, SendHooks } from './mailer.ts'
export { openSmtpMailer } from './smtp-mailer.ts'
export { renderAccountMail } from './render-account-mail.ts'
export { linkTo, mailWishesPath, unsubscribeLink } from './links.ts'
export type { LinkedKind } from './links.ts'
export type { NoticeMail, NoticeMailKind } from './notice/content.ts'
export { renderNotice } from './notice/render-notice.ts'
