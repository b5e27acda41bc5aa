import { splitStreamName } from '@kith/kernel'
import type { ContactId, UserId } from '@kith/kernel'
import type { PoolClient } from 'pg'
import type { ChangeSink } from '../fold/changes.ts'
import { defineProjection, raiseRevision } from '../fold/define-projection.ts'
import type { PassedEvent, RowSets } from '../fold/define-projection.ts'
import { isNext } from '../fold/revision.ts'
import type { Recorded } from '../projection.ts'
import { contactParams } from './contact-params.ts'
import { storyOf } from './interaction-story.ts'
import type { RecordedInteractionEvent, Story } from './interaction-story.ts'
import { opportunityStoryOf } from './opportunity-story.ts'
import type { RecordedOpportunityEvent } from './opportunity-story.ts'
import { ownStoryOf } from './own-story.ts'
import type { RecordedOwnEvent } from './own-story.ts'
import { changesOf, nobody } from './person-state.ts'
import type { RecordedContactEvent } from './person-state.ts'
import { historyContactTable, historyTable } from './table.ts'
import type { HistoryRow } from './table.ts'

const tables = { entry: historyTable, contact: historyContactTable }
type Rows = RowSets<typeof tables>

const isContactEvent = (event: Recorded): event is RecordedContactEvent => event.stream.startsWith('contact-')
const isInteractionEvent = (event: Recorded): event is RecordedInteractionEvent =>
  event.stream.startsWith('interaction-')
const isOpportunityEvent = (event: RecordedOwnEvent | RecordedOpportunityEvent): event is RecordedOpportunityEvent =>
  event.stream.startsWith('opportunity-')

const want = (event: Recorded, rows: Rows): void => {
  const isFirst = event.revision === 0n
  if (isContactEvent(event)) {
    if (isFirst) rows.contact.wantNew(event.data.contactId)
    else rows.contact.want(event.data.contactId)
    return
  }
  const { id } = splitStreamName(event.stream)
  if (isFirst) rows.entry.wantNewGroup(id)
  else rows.entry.wantGroup(id)
}

interface About {
  readonly ownerId: UserId
  readonly contactIds: readonly ContactId[]
  readonly listed: boolean
}

const record = (event: Recorded, { ownerId, contactIds, listed }: About, story: Story, rows: Rows): void => {
  const { category, id } = splitStreamName(event.stream)
  const { workspaceId, actor, occurredAt } = event.metadata
  const several = contactIds.length > 1 ? contactIds : null
  const last = Math.max(1, contactIds.length)
  for (let ordinal = 0; ordinal < last; ordinal += 1)
    rows.entry.add({
      stream_id: id,
      category,
      revision: Number(event.revision),
      ordinal,
      owner_id: ownerId,
      workspace_id: workspaceId,
      actor: actor === 'system' ? null : actor,
      occurred_at: occurredAt,
      position: Number(event.position),
      type: event.type,
      listed: listed && ordinal === 0,
      contact_id: contactIds[ordinal] ?? null,
      contact_ids: several,
      // With a key gone there are only stand-ins to compare.
      changes: event.erased ? [] : story.changes,
      params: story.params,
    })
}

const foldContact = (event: RecordedContactEvent, rows: Rows, changes: ChangeSink): void => {
  const { contactId } = event.data
  const known = rows.contact.get(contactId)
  if (!isNext(event, known?.revision ?? -1)) return
  const ownerId = event.type === 'contact.added' ? event.data.ownerId : known?.owner_id
  if (ownerId === undefined) return
  const changed = changesOf(known?.state ?? nobody, event)
  const revision = Number(event.revision)
  if (known === undefined)
    rows.contact.add({ contact_id: contactId, owner_id: ownerId, revision, state: changed.state })
  else {
    known.revision = revision
    known.state = changed.state
    rows.contact.change(known)
  }
  const params = contactParams(event)
  const listed = params['importId'] === undefined && params['undoneImportId'] === undefined
  record(event, { ownerId, contactIds: [contactId], listed }, { changes: changed.changes, params }, rows)
  changes.add(ownerId, ['history'], { contactId })
}

/** The earlier entries of the event's stream, one for each event, oldest first. */
const earlierEntries = (event: Recorded, rows: Rows): readonly HistoryRow[] => {
  if (event.revision === 0n) return []
  const { category, id } = splitStreamName(event.stream)
  return [...rows.entry.group(id)]
    .filter((row) => row.category === category && row.ordinal === 0)
    .sort((left, right) => left.revision - right.revision)
}

const isKnown = (event: Recorded, rows: Rows): boolean => {
  const { category, id } = splitStreamName(event.stream)
  return rows.entry.get(id, category, String(event.revision), '0') !== undefined
}

const foldInteraction = (event: RecordedInteractionEvent, rows: Rows, changes: ChangeSink): void => {
  const earlier = earlierEntries(event, rows)
  if (isKnown(event, rows) || !isNext(event, earlier.at(-1)?.revision ?? -1)) return
  const { ownerId, contactIds } = event.data
  record(event, { ownerId, contactIds, listed: true }, storyOf(event, earlier), rows)
  for (const contactId of contactIds) changes.add(ownerId, ['history'], { contactId })
}

const foldOwn = (event: RecordedOwnEvent | RecordedOpportunityEvent, rows: Rows, changes: ChangeSink): void => {
  if (isKnown(event, rows)) return
  const earlier = earlierEntries(event, rows)
  const story = isOpportunityEvent(event) ? opportunityStoryOf(event, earlier) : ownStoryOf(event, earlier)
  if (story === undefined) return
  record(event, { ownerId: story.ownerId, contactIds: [], listed: true }, story, rows)
  changes.add(story.ownerId, ['history'])
}

const fold = (event: Recorded, rows: Rows, changes: ChangeSink): void => {
  if (isContactEvent(event)) return foldContact(event, rows, changes)
  if (isInteractionEvent(event)) return foldInteraction(event, rows, changes)
  return foldOwn(event as RecordedOwnEvent | RecordedOpportunityEvent, rows, changes)
}

/**
 * That something happened stays; what was said before goes, also from interactions with others. What comes later says
 * nothing personal, and must survive a second application of the same events.
 */
const erase = async (client: PoolClient, schema: string, event: Recorded): Promise<void> => {
  const table = `${schema}.history_entry`
  if (event.type === 'contact.erased')
    await client.query(
      `update ${table} set changes = '[]' where position < $2 and (stream_id, category) in
         (select stream_id, category from ${table} where contact_id = $1)`,
      [event.data.contactId, event.position],
    )
  if (event.type === 'user.erased')
    await client.query(
      `update ${table} set changes = '[]' where position < $2 and ((stream_id = $1 and category = 'user') or (owner_id = $1 and category = 'opportunity'))`,
      [event.data.userId, event.position],
    )
}

/** An interaction's entries are themselves what is known of its stream: one that nobody sees stands in the gap. */
const passOver = async (client: PoolClient, schema: string, passed: PassedEvent): Promise<void> => {
  await raiseRevision(historyContactTable, 'contact')(client, schema, passed)
  if (passed.category !== 'interaction') return
  const columns = 'stream_id, category, owner_id, workspace_id, actor, occurred_at, contact_ids'
  await client.query(
    `insert into ${schema}.history_entry (${columns}, revision, ordinal, position, type, listed, changes, params)
     select ${columns}, $2::int, 0, $3::bigint, 'passed-over', false, '[]', '{}' from ${schema}.history_entry
     where stream_id = $1 and category = 'interaction' and revision = $2::int - 1 and ordinal = 0
     on conflict do nothing`,
    [passed.id, passed.revision, passed.position],
  )
}

/** Who did what and when, with what it changed; also where looking back gets its answers. */
export const historyProjection = defineProjection({
  name: 'history',
  version: 2,
  categories: ['user', 'workspace', 'contact', 'interaction', 'import', 'opportunity'],
  tables,
  want,
  fold,
  erasing: ['contact.erased', 'user.erased'],
  erase,
  passOver,
})
