import { passOverReason } from '@kith/domain'
import type { KithEvent } from '@kith/domain'
import type { CalendarDate, ContactId, UpdateId, UserId } from '@kith/kernel'
import type { Dice } from './random-workspace.ts'

interface OfOwner {
  readonly ownerId: UserId
  readonly contactIds: readonly ContactId[]
}

/** Updates of people to some of their contacts, each at any point of its way. */
export const randomUpdates = (dice: Dice, owners: readonly OfOwner[]): void => {
  const { below, oneOf, chance, id, text, put } = dice
  const day = (): CalendarDate => `2026-0${1 + below(9)}-1${below(10)}` as CalendarDate

  for (const { ownerId, contactIds } of [...owners, ...owners]) {
    const updateId = id('update') as UpdateId
    const say = (type: KithEvent['type'], data: object = {}): void =>
      put(`update-${updateId}`, ownerId, type, { updateId, ownerId, ...data })
    const words = () => ({ subject: text(), body: text() })
    const some = (): ContactId[] => contactIds.filter(() => chance(0.6)).slice(0, 20)
    say('update.drafted', words())
    for (let turn = below(4); turn > 0; turn -= 1)
      if (chance(0.5)) say('update.changed', words())
      else say('update.recipients-chosen', { contactIds: some() })
    if (chance(0.2)) say('update.discarded')
    if (chance(0.2)) continue
    const recipients = some()
    say('update.sent', { ...words(), contactIds: recipients, on: day() })
    for (const contactId of recipients) {
      const pass = (): void => say('update.passed-over', { contactId, reason: oneOf(passOverReason.options) })
      if (chance(0.3)) pass()
      if (chance(0.6)) say('update.reached', { contactId, subject: text(), text: text(), on: day() })
    }
    if (chance(0.3)) say('update.cancelled')
  }
}
