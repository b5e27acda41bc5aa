import type { UpdateEvent } from '@kith/domain'
import type { ContactId, RecordedEvent } from '@kith/kernel'
import type { RowSet } from '../fold/row-set.ts'
import type { UpdateRecipientRow, UpdateRow } from './table.ts'

export type RecordedUpdateEvent = UpdateEvent extends infer E
  ? E extends UpdateEvent
    ? RecordedEvent<E>
    : never
  : never
type Named<Type extends UpdateEvent['type']> = Extract<RecordedUpdateEvent, { readonly type: Type }>

export const newUpdate = ({ data, metadata }: Named<'update.drafted'>): UpdateRow => ({
  update_id: data.updateId,
  owner_id: data.ownerId,
  workspace_id: metadata.workspaceId,
  revision: 0,
  subject: data.subject,
  body: data.body,
  status: 'draft',
  people: 0,
  reached: 0,
  passed_over: 0,
  drafted_at: metadata.occurredAt,
  sent_at: null,
})

/** Makes the rows of recipients those of the choice, in its order. */
const choose = (
  row: UpdateRow,
  contactIds: readonly ContactId[],
  recipients: RowSet<UpdateRecipientRow>,
  state: 'chosen' | 'waiting',
): void => {
  const places = new Map(contactIds.map((contactId, place) => [contactId, place]))
  for (const recipient of recipients.group(row.update_id))
    if (!places.has(recipient.contact_id)) recipients.remove(recipient)
  for (const [contactId, place] of places) {
    const known = recipients.get(row.update_id, contactId)
    if (known) recipients.change(Object.assign(known, { place, state }))
    else
      recipients.add({
        update_id: row.update_id,
        contact_id: contactId,
        owner_id: row.owner_id,
        workspace_id: row.workspace_id,
        place,
        state,
        reason: null,
        subject: '',
        text: '',
        reached_on: null,
        settled_at: null,
      })
  }
  row.people = places.size
}

const settle = (
  row: UpdateRow,
  event: Named<'update.reached'> | Named<'update.passed-over'>,
  recipients: RowSet<UpdateRecipientRow>,
): void => {
  const recipient = recipients.get(row.update_id, event.data.contactId)
  if (recipient === undefined) return
  if (recipient.state === 'passed-over') row.passed_over -= 1
  const settledAt = event.metadata.occurredAt
  if (event.type === 'update.passed-over') {
    row.passed_over += 1
    const { reason } = event.data
    recipients.change(Object.assign(recipient, { state: 'passed-over', reason, settled_at: settledAt }))
    return
  }
  row.reached += 1
  const { subject, text, on } = event.data
  const reached = { state: 'reached', reason: null, subject, text, reached_on: on, settled_at: settledAt } as const
  recipients.change(Object.assign(recipient, reached))
}

/** Applies an event of the update's own stream to its rows. */
export const changeUpdate = (
  row: UpdateRow,
  event: RecordedUpdateEvent,
  recipients: RowSet<UpdateRecipientRow>,
): void => {
  switch (event.type) {
    case 'update.drafted':
      return
    case 'update.changed':
      row.subject = event.data.subject
      row.body = event.data.body
      return
    case 'update.recipients-chosen':
      return choose(row, event.data.contactIds, recipients, 'chosen')
    case 'update.sent': {
      const { subject, body, contactIds } = event.data
      Object.assign(row, { subject, body, status: 'on-its-way', sent_at: event.metadata.occurredAt })
      return choose(row, contactIds, recipients, 'waiting')
    }
    case 'update.reached':
    case 'update.passed-over':
      return settle(row, event, recipients)
    case 'update.cancelled':
      row.status = 'cancelled'
      return
    case 'update.discarded':
      row.status = 'discarded'
      return
  }
}
