import type { SnapshotState } from './entry.ts'

const shown = (value: string | number | null, otherwise: string): string =>
  value === null || value === '' ? otherwise : String(value)

const cadence = (days: number | null): string => (days === null ? 'no cadence' : `every ${days} days`)

const missing = (left: readonly string[], right: readonly string[]): readonly string[] =>
  left.filter((value) => !right.includes(value))

/** Sentences that tell in what a person then differs from the person now; empty when in nothing. */
export const differencesBetween = (then: SnapshotState, now: SnapshotState): readonly string[] => {
  const told: string[] = []
  const compare = (label: string, before: string, after: string): void => {
    if (before !== after) told.push(`${label} was ${before}, is now ${after}.`)
  }
  compare('Name', then.name, now.name)
  compare('Company', shown(then.company, 'not known'), shown(now.company, 'not known'))
  compare('Position', shown(then.position, 'not known'), shown(now.position, 'not known'))
  compare('Closeness', shown(then.closeness, 'not said'), shown(now.closeness, 'not said'))
  compare('Cadence', cadence(then.cadenceDays), cadence(now.cadenceDays))
  compare('Last interaction', shown(then.lastInteractionOn, 'none'), shown(now.lastInteractionOn, 'none'))
  compare('Next check-in', shown(then.nextCheckInOn, 'none'), shown(now.nextCheckInOn, 'none'))
  for (const tag of missing(now.tags, then.tags)) told.push(`The tag “${tag}” came later.`)
  for (const tag of missing(then.tags, now.tags)) told.push(`The tag “${tag}” has gone since.`)
  for (const fact of missing(now.facts, then.facts)) told.push(`“${fact}” was noted later.`)
  for (const fact of missing(then.facts, now.facts)) told.push(`“${fact}” was removed since.`)
  return told
}
