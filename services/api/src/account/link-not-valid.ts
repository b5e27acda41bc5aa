import { z } from 'zod'

/** What stands behind the `#` of a link. */
export const tokenText = z.string().max(200)

/** One answer to whatever is wrong with a link: used, too old, for something else, never ours. */
export const linkNotValid = {
  code: 'LINK_NOT_VALID',
  message: 'This link is not valid any more. Please ask for a new one.',
} as const
