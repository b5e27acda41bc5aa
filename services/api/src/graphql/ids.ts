import { isUuid } from '@kith/kernel'
import { publicError } from './errors.ts'

/** An id that a caller handed in, when it is one; anything else is told like an id of nothing. */
export const asId = <Id extends string>(text: string): Id | undefined => {
  const lower = text.toLowerCase()
  return isUuid(lower) ? (lower as Id) : undefined
}

/** An id that a command cannot do without. */
export const requireId = <Id extends string>(text: string, field: string): Id => {
  const id = asId<Id>(text)
  if (id === undefined) throw publicError('BAD_USER_INPUT', `“${field}” must be a UUID.`)
  return id
}
