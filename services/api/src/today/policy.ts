import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'

export const todayPolicy: AreaPolicy = {
  Query: allow('member', 'today'),
  UpcomingDate: allow('own', 'contact', 'date', 'inDays'),
  Today: allow('own', 'date', 'checkIns', 'checkInCount', 'snoozed', 'dates', 'followUps', 'doneToday'),
}
