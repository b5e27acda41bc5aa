import type { InteractionEvent } from '@kith/domain'
import type { ContactId, RecordedEvent } from '@kith/kernel'
import type { PoolClient } from 'pg'
import type { ChangeSink } from '../fold/changes.ts'
import { defineProjection, raiseRevision } from '../fold/define-projection.ts'
import type { RowSets } from '../fold/define-projection.ts'
import { isNext } from '../fold/revision.ts'
import type { Recorded } from '../projection.ts'
import { timelineTable } from './table.ts'
import type { StoredFollowUp, TimelineRow } from './table.ts'

const tables = { entry: timelineTable }
type Rows = RowSets<typeof tables>
type RecordedInteractionEvent = InteractionEvent extends infer Event
  ? Event extends InteractionEvent
    ? RecordedEvent<Event>
    : never
  : never
type Logged = Extract<RecordedInteractionEvent, { readonly type: 'interaction.logged' }>

const isInteractionEvent = (event: Recorded): event is RecordedInteractionEvent =>
  event.stream.startsWith('interaction-')

const want = (event: Recorded, rows: Rows): void => {
  if (!isInteractionEvent(event)) return
  if (event.type === 'interaction.logged') rows.entry.wantNewGroup(event.data.interactionId)
  else rows.entry.wantGroup(event.data.interactionId)
}

const newEntry = ({ data, metadata, revision }: Logged, contactId: ContactId): TimelineRow => ({
  interaction_id: data.interactionId,
  contact_id: contactId,
  owner_id: data.ownerId,
  workspace_id: metadata.workspaceId,
  revision: Number(revision),
  contact_ids: data.contactIds,
  channel: data.channel,
  kind: data.kind,
  direction: data.direction,
  happened_on: data.happenedOn,
  summary: data.summary,
  outcome: data.outcome,
  help_given: data.helpGiven,
  help_received: data.helpReceived,
  follow_ups: [],
  replied_on: null,
  retracted: false,
  corrected: false,
  logged_at: metadata.occurredAt,
})

const settle = (row: TimelineRow, id: string, status: StoredFollowUp['status']): void => {
  row.follow_ups = row.follow_ups.map((followUp) => (followUp.id === id ? { ...followUp, status } : followUp))
}

const change = (row: TimelineRow, event: Exclude<RecordedInteractionEvent, Logged>): void => {
  switch (event.type) {
    case 'interaction.corrected': {
      const { data } = event
      row.channel = data.channel
      row.kind = data.kind
      row.direction = data.direction
      row.happened_on = data.happenedOn
      row.summary = data.summary
      row.outcome = data.outcome
      row.help_given = data.helpGiven
      row.help_received = data.helpReceived
      row.corrected = true
      return
    }
    case 'interaction.retracted':
    case 'interaction.restored':
      row.retracted = event.type === 'interaction.retracted'
      return
    case 'interaction.reply-received':
      row.replied_on = event.data.receivedOn
      return
    case 'interaction.follow-up-promised': {
      const { followUpId: id, promisedBy, text, dueOn } = event.data
      row.follow_ups = [...row.follow_ups, { id, promisedBy, text, dueOn, status: 'open' }]
      return
    }
    case 'interaction.follow-up-done':
      return settle(row, event.data.followUpId, 'done')
    case 'interaction.follow-up-dropped':
      return settle(row, event.data.followUpId, 'dropped')
    case 'interaction.follow-up-reopened':
      return settle(row, event.data.followUpId, 'open')
  }
}

const fold = (event: Recorded, rows: Rows, changes: ChangeSink): void => {
  if (!isInteractionEvent(event)) return
  const { interactionId, ownerId, contactIds } = event.data
  for (const contactId of contactIds) {
    const row = rows.entry.get(interactionId, contactId)
    if (event.type === 'interaction.logged') {
      if (row === undefined) rows.entry.add(newEntry(event, contactId))
    } else {
      if (!isNext(event, row?.revision ?? -1) || row === undefined) continue
      row.revision = Number(event.revision)
      change(row, event)
      rows.entry.change(row)
    }
    changes.add(ownerId, ['timeline'], { contactId })
  }
}

const erase = async (client: PoolClient, schema: string, event: Recorded): Promise<void> => {
  if (event.type !== 'contact.erased') return
  // What was written about several people was about this one too. The rows stay, empty: their streams go on.
  await client.query(
    `update ${schema}.timeline_entry t set summary = '', outcome = '',
       follow_ups = (select coalesce(jsonb_agg(jsonb_set(f, '{text}', '""') order by n), '[]')
         from jsonb_array_elements(t.follow_ups) with ordinality as x(f, n))
     where t.interaction_id in (select e.interaction_id from ${schema}.timeline_entry e where e.contact_id = $1)`,
    [event.data.contactId],
  )
}

/** What happened between the owner and each of their people. */
export const timelineProjection = defineProjection({
  name: 'timeline',
  version: 1,
  categories: ['interaction', 'contact'],
  tables,
  want,
  fold,
  erasing: ['contact.erased'],
  erase,
  passOver: raiseRevision(timelineTable, 'interaction'),
})
