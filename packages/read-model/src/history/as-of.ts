import { cadenceDays, nextCheckIn } from '@kith/domain'
import type { Cadence, Closeness } from '@kith/domain'
import { addDays, instantAt, laterOf } from '@kith/kernel'
import type { CalendarDate, ContactId } from '@kith/kernel'
import { selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'
import { differencesBetween } from './differences.ts'
import type { Entry, SnapshotState } from './entry.ts'
import type { ChangeTuple } from './change-tuple.ts'

interface Told extends Pick<Entry, 'type' | 'occurredAt' | 'params'> {
  readonly changes: readonly ChangeTuple[]
}

export interface ContactSnapshot extends SnapshotState {
  readonly on: CalendarDate
  /** Sentences that tell what differs from how the person looks now. */
  readonly differences: readonly string[]
}

interface Gathered {
  readonly values: Map<string, string | null>
  readonly tags: Set<string>
  /** By id where there is one: two facts may say the same. */
  readonly facts: Map<string, string>
  readonly interactions: Map<string, { on: CalendarDate; live: boolean }>
}

const gather = (entries: readonly Told[]): Gathered => {
  const seen: Gathered = { values: new Map(), tags: new Set(), facts: new Map(), interactions: new Map() }
  for (const { type, changes, params } of entries) {
    for (const [field, before, after] of changes) {
      if (field === 'tag' && before !== null) seen.tags.delete(before)
      if (field === 'tag' && after !== null) seen.tags.add(after)
      if (field === 'fact' && after !== null) seen.facts.set(String(params['partId']), after)
      if (field === 'fact' && after === null) seen.facts.delete(String(params['partId']))
      seen.values.set(field, after)
    }
    const interaction = params['interactionId']
    if (typeof interaction !== 'string') continue
    const on = params['happenedOn']
    const known = seen.interactions.get(interaction)
    if (typeof on === 'string')
      seen.interactions.set(interaction, { on: on as CalendarDate, live: known?.live ?? true })
    else if (known && type === 'interaction.retracted') known.live = false
    else if (known && type === 'interaction.restored') known.live = true
  }
  return seen
}

/** A cadence as History keeps it: `closeness`, `none` or a number of days. */
const storedCadence = (text: string): Cadence =>
  text === 'closeness' || text === 'none' ? { kind: text } : { kind: 'days', days: Number(text) }

/** What a contact looked like after these entries of its history, oldest first. */
export const snapshotOf = (entries: readonly Told[]): SnapshotState => {
  const { values, tags, facts, interactions } = gather(entries)
  const text = (field: string): string => values.get(field) ?? ''
  const closeness = (values.get('closeness') ?? null) as Closeness | null
  const days = cadenceDays(storedCadence(values.get('cadence') ?? 'closeness'), closeness)
  let last: CalendarDate | null = null
  for (const { on, live } of interactions.values()) if (live) last = last === null ? on : laterOf(last, on)
  const heldUntil = (values.get('heldUntil') ?? null) as CalendarDate | null
  const next = nextCheckIn({ lastOn: last, cadenceDays: days, heldUntil })
  return {
    name: text('name'),
    company: text('company'),
    position: text('position'),
    closeness,
    cadenceDays: days,
    tags: [...tags].sort(),
    facts: [...facts.values()],
    lastInteractionOn: last,
    nextCheckInOn: next.kind === 'on' ? next.on : null,
  }
}

/**
 * How a contact of the viewer's looked at the end of a day in their zone. One statement: the contact's entries, folded
 * up to that day and up to now. Undefined when the contact is not theirs or did not exist yet.
 */
export const contactAsOf = async (
  db: Database,
  viewer: Viewer,
  { contactId, date }: { readonly contactId: ContactId; readonly date: CalendarDate },
): Promise<ContactSnapshot | undefined> => {
  const entries = await selectRows<Told>(db, {
    name: 'contact.as-of',
    text: `select h.type, h.occurred_at as "occurredAt", h.changes, h.params from read.history_entry h
      where h.contact_id = $3 and h.owner_id = $1 and h.workspace_id = $2 order by h.position`,
    values: [viewer.userId, viewer.workspaceId, contactId],
  })
  const end = instantAt(addDays(date, 1), 0, viewer.timeZone)
  const until = entries.filter((entry) => entry.occurredAt < end)
  if (until.length === 0) return undefined
  const then = snapshotOf(until)
  return { on: date, ...then, differences: differencesBetween(then, snapshotOf(entries)) }
}
