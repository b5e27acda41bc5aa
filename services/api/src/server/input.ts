import type { ZodError } from 'zod'
import type { Problem } from './problem.ts'

/** What is wrong with a body, in the words of its first complaint. */
export const problemOfInput = (error: ZodError): Problem => {
  const [issue] = error.issues
  const field = issue?.path[0]
  return {
    code: 'INPUT_INVALID',
    message: issue?.message ?? 'Something about this is not as it should be.',
    field: typeof field === 'string' ? field : null,
  }
}
