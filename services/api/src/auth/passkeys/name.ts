import { z } from 'zod'
import type { Problem } from '../../server/problem.ts'

const longestName = 60
/** What a passkey is called by its owner: "My phone". */
export const passkeyName = z
  .string({ error: 'Please give the passkey a name.' })
  .transform((text) => text.replaceAll(/\p{C}/gu, '').trim())
  .refine((text) => text !== '', 'Please give the passkey a name.')
  .refine((text) => text.length <= longestName, `Please use at most ${longestName} characters for the name.`)

/** What is wrong with a name. */
export const refusedName = (error: z.ZodError): Problem => ({
  code: 'INPUT_INVALID',
  message: error.issues[0]?.message ?? 'Please give the passkey a name.',
  field: 'name',
})
