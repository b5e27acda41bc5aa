import { isSame } from '@kith/kernel'
import type { ContactId } from '@kith/kernel'
import type { ContactEvent } from './events.ts'
import { currentEmployment } from './state.ts'
import type { Person, Shown, SharingLevel } from './state.ts'

/** What others see of a person at a level: the company, and the name only where the owner said so. */
export const shownAt = (level: SharingLevel, person: Person): Pick<Shown, 'name' | 'company'> => ({
  name: level === 'name-and-company' ? person.name : '',
  company: currentEmployment(person)?.company ?? '',
})

/** What cohorts must be told anew because this person's name or company is not what they last saw. */
export const outdatedShares = (contactId: ContactId, person: Person): readonly ContactEvent[] =>
  [...person.sharedWith].flatMap(([cohortId, shown]): ContactEvent[] => {
    const now = { level: shown.level, ...shownAt(shown.level, person) }
    return isSame(now, shown) ? [] : [{ type: 'contact.shared', data: { contactId, cohortId, ...now } }]
  })
