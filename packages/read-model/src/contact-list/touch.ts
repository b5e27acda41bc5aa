import type { InteractionEvent } from '@kith/domain'
import type { RecordedEvent } from '@kith/kernel'
import { reckonCheckIn } from './person.ts'
import type { ContactInteractionRow, ContactRow } from './table.ts'

type Logged = Extract<InteractionEvent, { readonly type: 'interaction.logged' }>
type Corrected = Extract<InteractionEvent, { readonly type: 'interaction.corrected' }>

/** What a logged interaction gives to one of its contacts. */
export const newTouch = (
  { data, metadata, revision }: RecordedEvent<Logged>,
  contactId: Logged['data']['contactIds'][number],
): ContactInteractionRow => ({
  contact_id: contactId,
  interaction_id: data.interactionId,
  revision: Number(revision),
  happened_on: data.happenedOn,
  logged_at: metadata.occurredAt,
  channel: data.channel,
  summary: data.summary,
  help_given: data.helpGiven.length,
  help_received: data.helpReceived.length,
  retracted: false,
  contact_ids: data.contactIds.length > 1 ? data.contactIds : null,
})

export const correctTouch = (touch: ContactInteractionRow, { data }: RecordedEvent<Corrected>): void => {
  touch.happened_on = data.happenedOn
  touch.channel = data.channel
  touch.summary = data.summary
  touch.help_given = data.helpGiven.length
  touch.help_received = data.helpReceived.length
}

const makeLast = (row: ContactRow, touch: ContactInteractionRow): void => {
  row.last_on = touch.happened_on
  row.last_logged_at = touch.logged_at
  row.last_interaction_id = touch.interaction_id
  row.last_channel = touch.channel
  row.last_summary = touch.summary
}

/** On the same day the one logged later is the last; ids settle what is left, so that every order of work agrees. */
const isLaterThanLast = (touch: ContactInteractionRow, row: ContactRow): boolean => {
  const loggedAt = row.last_logged_at ?? ''
  if (touch.logged_at !== loggedAt) return touch.logged_at > loggedAt
  return touch.interaction_id >= (row.last_interaction_id ?? '')
}

const countIn = (row: ContactRow, touch: ContactInteractionRow): void => {
  row.help_given += touch.help_given
  row.help_received += touch.help_received
  if (row.last_on === '-infinity') return makeLast(row, touch)
  if (touch.happened_on > row.last_on) {
    row.prior_on = row.last_on
    return makeLast(row, touch)
  }
  if (touch.happened_on === row.last_on) {
    if (isLaterThanLast(touch, row)) makeLast(row, touch)
    return
  }
  if (row.prior_on === null || touch.happened_on > row.prior_on) row.prior_on = touch.happened_on
}

/** Adds one interaction to what a contact's row says. */
export const addTouch = (row: ContactRow, touch: ContactInteractionRow): void => {
  countIn(row, touch)
  reckonCheckIn(row)
}

/** Says anew what a contact's row says about interactions, from all of them. */
export const recount = (row: ContactRow, touches: Iterable<ContactInteractionRow>): void => {
  row.last_on = '-infinity'
  row.last_logged_at = null
  row.last_interaction_id = null
  row.last_channel = null
  row.last_summary = ''
  row.prior_on = null
  row.help_given = 0
  row.help_received = 0
  for (const touch of touches) if (!touch.retracted) countIn(row, touch)
  reckonCheckIn(row)
}
