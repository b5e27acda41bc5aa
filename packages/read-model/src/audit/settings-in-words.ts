import type { Guardrails, WorkspaceSettings } from '@kith/domain'

const guardrailNames: Readonly<Record<keyof Guardrails, string>> = {
  referralAsksPerWeek: 'referral asks per week',
  introductionAsksPerWeek: 'introduction asks per week',
  coolDownDays: 'days of rest after a decline',
  sameTextPerDay: 'people with the same text per day',
  unpaidThanks: 'unpaid thank-yous',
  directAskWithinDays: 'days within which a direct ask needs contact',
  mentorAsksPerWeek: 'requests per mentor and week',
  openingsPerDay: 'openings per person and day',
  newMemberHoldDays: 'days for which openings of new members are looked at first',
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const digest = ({ frequency, weekday, localHour }: WorkspaceSettings['digest']): string => {
  if (frequency === 'off') return 'off'
  return frequency === 'daily' ? `daily at ${localHour}:00` : `${weekdays[weekday - 1] ?? ''}s at ${localHour}:00`
}

const secondFactor = (rule: WorkspaceSettings['secondFactor']): string =>
  rule === 'staff' ? 'required of coaches and admins' : 'optional'

/** What differs between two settings, each as "name from this to that". */
export const changedSettings = (before: WorkspaceSettings, after: WorkspaceSettings): readonly string[] => {
  const told: string[] = []
  const compare = (name: string, was: string | number, is: string | number): void => {
    if (was !== is) told.push(`${name} from ${was} to ${is}`)
  }
  for (const [key, name] of Object.entries(guardrailNames) as [keyof Guardrails, string][])
    compare(name, before.guardrails[key], after.guardrails[key])
  compare('digest of new members', digest(before.digest), digest(after.digest))
  compare('proposed sharing', before.sharingDefault.replaceAll('-', ' '), after.sharingDefault.replaceAll('-', ' '))
  compare('second factor', secondFactor(before.secondFactor), secondFactor(after.secondFactor))
  return told
}
