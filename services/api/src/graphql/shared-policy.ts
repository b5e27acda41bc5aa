import { allow } from './policy.ts'
import type { AreaPolicy } from './policy.ts'

export const sharedPolicy: AreaPolicy = {
  PageInfo: allow('shape', 'hasNextPage', 'endCursor'),
  Refusal: allow('shape', 'code', 'message', 'field'),
}
