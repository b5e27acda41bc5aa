/** Where each link leads. The token is behind the `#`: browsers keep that part to themselves. */
const pages = {
  invitation: '/join',
  'verify-email': '/confirm-email',
  'change-email': '/confirm-email',
  'reset-password': '/reset',
} as const

export type LinkedKind = keyof typeof pages

/** The address in a mail that opens something by itself. `publicUrl` has no slash at its end. */
export const linkTo = (publicUrl: string, kind: LinkedKind, token: string): string =>
  `${publicUrl}${pages[kind]}#${token}`
