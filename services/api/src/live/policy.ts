import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'

export const livePolicy: AreaPolicy = {
  Subscription: allow('member', 'changed'),
  Changed: allow('own', 'topics', 'contactIds', 'importId'),
}
