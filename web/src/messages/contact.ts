import type { Closeness } from '../generated/graphql.ts'
import { closenessNames } from './enums.ts'
import { plural } from './plural.ts'

export const contactWords = {
  closeness: 'Closeness',
  unplaced: 'Not placed',
  clear: 'Nobody in particular',
  howClose: (name: string) => `How close is ${name}?`,
  placed: (name: string, closeness: Closeness | null) =>
    closeness === null ? `${name} is not placed any more.` : `${name}: ${closenessNames[closeness].toLowerCase()}.`,
  snoozed: (name: string, day: string) => `${name} comes back ${day}.`,
  unsnoozed: (name: string) => `${name} is back on the list.`,
  skipped: (name: string) => `Skipped ${name} this time.`,
  archived: (name: string) => `${name} is archived.`,
  leftAlone: (name: string) => `${name} is left alone from now on.`,
  contactAgain: (name: string) => `${name} may be contacted again.`,
  restored: (name: string) => `${name} is back.`,
  tagged: (name: string, tag: string) => `${name}: tagged “${tag}”.`,
  untagged: (name: string, tag: string) => `${name}: “${tag}” removed.`,
  cadenceSet: (name: string) => `The rhythm with ${name} is set.`,
  everyDays: (days: number) => {
    if (days % 365 === 0) return plural(days / 365, { one: 'once a year', other: 'every # years' })
    if (days % 30 === 0) return plural(days / 30, { one: 'every month', other: 'every # months' })
    if (days % 7 === 0) return plural(days / 7, { one: 'every week', other: 'every # weeks' })
    return plural(days, { one: 'every day', other: 'every # days' })
  },
  noCadence: 'no rhythm',
  until: 'Until when?',
  week: '1 week',
  month: '1 month',
  date: 'A date',
  notYet: 'Not yet',
}
