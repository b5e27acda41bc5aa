import { z } from 'zod'

/** Why somebody gets no update. The first six bar from choosing; the others come up on the way. */
export const passOverReason = z.enum([
  'gone',
  'do-not-contact',
  'updates-refused',
  'no-address',
  'too-soon',
  'field-missing',
  /** The owner's doing: they left the workspace, or dismissed the mail. */
  'not-a-member',
  'dismissed',
  /** The mail server would not take it. */
  'mail-refused',
  /** It may have arrived; so it is not sent again. */
  'uncertain',
])
export type PassOverReason = z.output<typeof passOverReason>
