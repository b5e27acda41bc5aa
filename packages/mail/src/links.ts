/** Where each link leads. The token is behind the `#`: browsers keep that part to themselves. */
const pages = {
  invitation: '/join',
  'verify-email': '/confirm-email',
  'change-email': '/confirm-email',
  'reset-password': '/reset',
} as const

export type LinkedKind = keyof typeof pages

/** Where somebody says which mails they want. */
export const mailWishesPath = '/settings/mail'

/**
 * The address that stops one stream of mails. The token is in the path, because mail programs post to the address as
 * it stands (RFC 8058) and send nothing behind a `#`.
 */
export const unsubscribeLink = (publicUrl: string, token: string): string => `${publicUrl}/u/${token}`

/** The address in a mail that opens something by itself. `publicUrl` has no slash at its end. */
export const linkTo = (publicUrl: string, kind: LinkedKind, token: string): string =>
  `${publicUrl}${pages[kind]}#${token}`
