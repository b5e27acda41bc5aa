import { accept, addDays, isSame, nothing, reject } from '@kith/kernel'
import type { Data, Outcome } from './outcome.ts'
import { daysInForce } from './state.ts'
import type { Person } from './state.ts'

export const setCloseness = ({ contactId, closeness }: Data<'SetCloseness'>, person: Person): Outcome =>
  person.closeness === closeness ? nothing() : accept({ type: 'contact.closeness-set', data: { contactId, closeness } })

export const setCadence = ({ contactId, cadence }: Data<'SetCadence'>, person: Person): Outcome =>
  isSame(person.cadence, cadence) ? nothing() : accept({ type: 'contact.cadence-set', data: { contactId, cadence } })

/** Puts the check-in off to a day, or takes a snooze or a skip back. */
export const snoozeCheckIn = ({ contactId, until, today }: Data<'SnoozeCheckIn'>, person: Person): Outcome => {
  const { hold } = person
  const snoozed: Outcome = accept({ type: 'contact.check-in-snoozed', data: { contactId, until } })
  if (until === null) return hold.kind === 'none' ? nothing() : snoozed
  if (daysInForce(person) === null) return reject('NO_CADENCE')
  if (until <= today) return reject('DATE_NOT_IN_THE_FUTURE', { field: 'until' })
  return hold.kind === 'snoozed' && hold.until === until ? nothing() : snoozed
}

/** Lets one check-in go by: the next comes a whole cadence after today. */
export const skipCheckIn = ({ contactId, today }: Data<'SkipCheckIn'>, person: Person): Outcome => {
  const days = daysInForce(person)
  if (days === null) return reject('NO_CADENCE')
  const nextOn = addDays(today, days)
  const wanted = { kind: 'skipped', skippedOn: today, nextOn } as const
  return isSame(person.hold, wanted)
    ? nothing()
    : accept({ type: 'contact.check-in-skipped', data: { contactId, skippedOn: today, nextOn } })
}
