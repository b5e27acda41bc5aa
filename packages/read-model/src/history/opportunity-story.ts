import type { OpportunityEvent } from '@kith/domain'
import type { RecordedEvent } from '@kith/kernel'
import type { ChangeTuple } from './change-tuple.ts'
import type { OwnStory } from './own-story.ts'
import type { HistoryRow } from './table.ts'

type Each<Event> = Event extends OpportunityEvent ? RecordedEvent<Event> : never
export type RecordedOpportunityEvent = Each<OpportunityEvent>

const present = (value: string | null | undefined): string | null =>
  value === undefined || value === '' ? null : value

/** What a field was after the earlier entries of the stream; they carry what they changed. */
const latest = (earlier: readonly HistoryRow[], field: string): string | null => {
  let value: string | null = null
  for (const { changes } of earlier) for (const [name, , after] of changes) if (name === field) value = after
  return value
}

const set = (earlier: readonly HistoryRow[], values: Readonly<Record<string, string | null>>): readonly ChangeTuple[] =>
  Object.entries(values)
    .map(([field, after]): ChangeTuple => [field, latest(earlier, field), present(after)])
    .filter(([, before, after]) => before !== after)

/** What a date said when it was added; null once that was forgotten. */
const dateBefore = (earlier: readonly HistoryRow[], dateId: string): string | null => {
  const added = earlier.filter(({ type, params }) => type === 'opportunity.date-added' && params['partId'] === dateId)
  return added.at(-1)?.changes[0]?.[2] ?? null
}

/**
 * What an event of an opportunity tells its owner, beside its earlier entries, oldest first. The particulars hold nothing
 * that anybody wrote: role and company are looked up when the sentence is made.
 */
export const opportunityStoryOf = (event: RecordedOpportunityEvent, earlier: readonly HistoryRow[]): OwnStory => {
  const { ownerId } = event.data
  switch (event.type) {
    case 'opportunity.added':
    case 'opportunity.changed': {
      const { role, company, department, location, link, notes } = event.data
      return { ownerId, changes: set(earlier, { role, company, department, location, link, notes }), params: {} }
    }
    case 'opportunity.stage-moved': {
      const { stage } = event.data
      const before = latest(earlier, 'stage') ?? 'interested'
      return { ownerId, changes: [['stage', before, stage]], params: { stage } }
    }
    case 'opportunity.source-recorded': {
      const { source, where } = event.data
      return { ownerId, changes: set(earlier, { source: source.kind, where }), params: { kind: source.kind } }
    }
    case 'opportunity.date-added': {
      const { dateId: partId, label, day } = event.data
      return { ownerId, changes: [['opportunityDate', null, `${label}, ${day}`]], params: { partId } }
    }
    case 'opportunity.date-removed': {
      const { dateId: partId } = event.data
      const before = dateBefore(earlier, partId)
      return { ownerId, changes: before === null ? [] : [['opportunityDate', before, null]], params: { partId } }
    }
    case 'opportunity.next-step-set': {
      const { text: nextStep, dueOn } = event.data
      return { ownerId, changes: set(earlier, { nextStep, dueOn }), params: {} }
    }
    case 'opportunity.removed':
    case 'opportunity.restored':
      return { ownerId, changes: [], params: {} }
  }
}
