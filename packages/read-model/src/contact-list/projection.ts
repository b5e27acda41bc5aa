import type { ContactId } from '@kith/kernel'
import type { PoolClient } from 'pg'
import type { ChangeSink } from '../fold/changes.ts'
import { defineProjection, raiseRevision } from '../fold/define-projection.ts'
import type { RowSets } from '../fold/define-projection.ts'
import { isNext } from '../fold/revision.ts'
import type { Recorded } from '../projection.ts'
import { changeContact, newContact } from './person.ts'
import { contactInteractionTable, contactTable } from './table.ts'
import { addTouch, correctTouch, newTouch, recount } from './touch.ts'

const tables = { contact: contactTable, touch: contactInteractionTable }
type Rows = RowSets<typeof tables>

type TouchEvent = Extract<
  Recorded,
  { type: 'interaction.logged' | 'interaction.corrected' | 'interaction.retracted' | 'interaction.restored' }
>

const touches = (event: Recorded): event is TouchEvent =>
  event.type === 'interaction.logged' ||
  event.type === 'interaction.corrected' ||
  event.type === 'interaction.retracted' ||
  event.type === 'interaction.restored'

const want = (event: Recorded, rows: Rows): void => {
  if (event.type === 'contact.added') return rows.contact.wantNew(event.data.contactId)
  if (event.type.startsWith('contact.')) return rows.contact.want((event.data as { contactId: ContactId }).contactId)
  if (!touches(event)) return
  for (const contactId of event.data.contactIds) {
    rows.contact.want(contactId)
    if (event.type === 'interaction.logged') rows.touch.wantNew(contactId, event.data.interactionId)
    else rows.touch.wantGroup(contactId)
  }
}

const foldTouch = (event: TouchEvent, contactId: ContactId, rows: Rows): void => {
  const row = rows.contact.get(contactId)
  // Gone for good, parked, or somebody else's: an interaction has nothing to say about it.
  if (row === undefined || row.erased || row.owner_id !== event.data.ownerId) return
  const known = rows.touch.get(contactId, event.data.interactionId)
  if (event.type === 'interaction.logged') {
    if (known !== undefined) return
    const touch = newTouch(event, contactId)
    rows.touch.add(touch)
    addTouch(row, touch)
  } else {
    if (known === undefined || known.revision >= Number(event.revision)) return
    known.revision = Number(event.revision)
    if (event.type === 'interaction.corrected') correctTouch(known, event)
    else known.retracted = event.type === 'interaction.retracted'
    rows.touch.change(known)
    recount(row, rows.touch.group(contactId))
  }
  rows.contact.change(row)
}

const fold = (event: Recorded, rows: Rows, changes: ChangeSink): void => {
  if (touches(event)) {
    const { ownerId, contactIds } = event.data
    for (const contactId of contactIds) {
      foldTouch(event, contactId, rows)
      changes.add(ownerId, ['contacts', 'today'], { contactId })
    }
    return
  }
  switch (event.type) {
    case 'contact.added': {
      if (rows.contact.get(event.data.contactId) !== undefined) return
      rows.contact.add(newContact(event))
      changes.add(event.data.ownerId, ['contacts', 'today'], { contactId: event.data.contactId })
      return
    }
    default: {
      if (!event.stream.startsWith('contact-')) return
      const { contactId } = event.data as { contactId: ContactId }
      const row = rows.contact.get(contactId)
      if (!isNext(event, row?.revision ?? -1) || row === undefined) return
      row.revision = Number(event.revision)
      changeContact(row, event as Parameters<typeof changeContact>[1])
      rows.contact.change(row)
      changes.add(row.owner_id, ['contacts', 'today'], { contactId })
    }
  }
}

/** Takes from others' rows what was said of an erased person, and from the list what they did together. */
const erase = async (client: PoolClient, schema: string, event: Recorded): Promise<void> => {
  if (event.type !== 'contact.erased') return
  const shared = `select interaction_id, unnest(contact_ids) as contact_id from ${schema}.contact_interaction
    where contact_id = $1 and contact_ids is not null`
  const { contactId } = event.data
  await client.query(
    `update ${schema}.contact_interaction t set summary = '' from (${shared}) s
     where t.contact_id = s.contact_id and t.interaction_id = s.interaction_id`,
    [contactId],
  )
  await client.query(
    `update ${schema}.contact c set last_summary = '' from (${shared}) s
     where c.contact_id = s.contact_id and c.last_interaction_id = s.interaction_id`,
    [contactId],
  )
  await client.query(`delete from ${schema}.contact_interaction where contact_id = $1`, [contactId])
}

/** Everything that a list of people shows; the source of Today's check-ins. */
export const contactListProjection = defineProjection({
  name: 'contact-list',
  version: 2,
  categories: ['contact', 'interaction'],
  tables,
  want,
  fold,
  erasing: ['contact.erased'],
  erase,
  passOver: raiseRevision(contactTable, 'contact'),
})
