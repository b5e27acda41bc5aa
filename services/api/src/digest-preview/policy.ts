import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'

export const digestPreviewPolicy: AreaPolicy = {
  Query: allow('member', 'digestPreview'),
  DigestPreview: {
    ...allow('own', 'none', 'at', 'date', 'hour', 'minute', 'timeZone', 'waitsForQuiet'),
    ...allow('own', 'subject', 'html', 'text'),
  },
  DigestPreviewInput: allow('given', 'frequency', 'weekday', 'localHour', 'localMinute'),
}
