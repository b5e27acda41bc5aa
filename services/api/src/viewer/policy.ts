import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'

export const viewerPolicy: AreaPolicy = {
  Query: allow('anyone', 'viewer', 'needsFirstAccount'),
  Mutation: {
    ...allow('member', 'changeProfile', 'setTimeZone', 'setDigest', 'setQuietHours', 'setMailStream', 'allowMail'),
    ...allow('member', 'goAway', 'comeBack'),
  },
  DigestPreferences: allow('own', 'frequency', 'weekday', 'localHour', 'localMinute'),
  Viewer: {
    ...allow('own', 'id', 'name', 'email', 'timeZone', 'locale', 'workspace', 'digest', 'today', 'hasContacts'),
    ...allow('own', 'digestEvenIfEmpty', 'quietHours', 'away', 'mail'),
    ...allow('own', 'roles', 'cohorts', 'workspaces', 'emailVerified', 'secondFactorMissing'),
  },
  MailWishes: allow('own', 'digest', 'reminders', 'notices', 'suppression'),
  MailSuppression: allow('own', 'reason', 'since'),
  MailStreamInput: allow('given', 'commandId', 'stream', 'wanted'),
  AllowMailInput: allow('given', 'commandId'),
  Absence: allow('own', 'until'),
  GoAwayInput: allow('given', 'commandId', 'until'),
  ComeBackInput: allow('given', 'commandId'),
  QuietHours: allow('own', 'fromHour', 'toHour', 'chosen'),
  ViewerPayload: { ...allow('shape', 'ok', 'refusal', 'isStale'), ...allow('own', 'viewer') },
  ProfileInput: allow('given', 'commandId', 'name'),
  TimeZoneInput: allow('given', 'commandId', 'timeZone', 'locale'),
  DigestInput: allow('given', 'commandId', 'frequency', 'weekday', 'localHour', 'localMinute', 'evenIfEmpty'),
  QuietHoursInput: allow('given', 'commandId', 'fromHour', 'toHour'),
}
