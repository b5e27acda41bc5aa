import type { InteractionEvent } from '@kith/domain'
import type { RecordedEvent } from '@kith/kernel'
import type { EntryParams } from './entry.ts'
import type { ChangeTuple } from './change-tuple.ts'
import type { HistoryRow } from './table.ts'

export type RecordedInteractionEvent = InteractionEvent extends infer Event
  ? Event extends InteractionEvent
    ? RecordedEvent<Event>
    : never
  : never
type Content = Extract<RecordedInteractionEvent, { type: 'interaction.logged' | 'interaction.corrected' }>['data']

export interface Story {
  readonly changes: readonly ChangeTuple[]
  readonly params: EntryParams
}

const contentFields = (data: Content): Readonly<Record<string, string>> => ({
  channel: data.channel,
  kind: data.kind,
  direction: data.direction,
  happenedOn: data.happenedOn,
  summary: data.summary,
  outcome: data.outcome,
  helpGiven: data.helpGiven.join(', '),
  helpReceived: data.helpReceived.join(', '),
})

const contentParams = ({ interactionId, channel, kind, direction, happenedOn }: Content): EntryParams => ({
  interactionId,
  channel,
  kind,
  direction,
  happenedOn,
})

/** Values by field as the earlier entries of the stream leave them; entries carry what they changed. */
const asTold = (earlier: readonly HistoryRow[]): ReadonlyMap<string, string> => {
  const values = new Map<string, string>()
  for (const { changes, params } of earlier) {
    for (const [field, , after] of changes) values.set(field, after ?? '')
    for (const [key, value] of Object.entries(params)) if (typeof value === 'string') values.set(key, value)
    const { followUpId, status } = params
    if (typeof followUpId === 'string') values.set(`status ${followUpId}`, String(status))
  }
  return values
}

const present = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value)

const corrected = (data: Content, earlier: readonly HistoryRow[]): Story => {
  const before = asTold(earlier)
  const changes = Object.entries(contentFields(data))
    .map(([field, after]): ChangeTuple => [field, present(before.get(field)), present(after)])
    .filter(([, was, is]) => was !== is)
  return { changes, params: contentParams(data) }
}

/** Four fields say themselves in the sentence of a fresh entry; only texts and help are worth listing. */
const logged = (data: Content): Story => {
  const changes: ChangeTuple[] = []
  if (data.summary !== '') changes.push(['summary', null, data.summary])
  if (data.outcome !== '') changes.push(['outcome', null, data.outcome])
  if (data.helpGiven.length > 0) changes.push(['helpGiven', null, data.helpGiven.join(', ')])
  if (data.helpReceived.length > 0) changes.push(['helpReceived', null, data.helpReceived.join(', ')])
  return { changes, params: contentParams(data) }
}

const settled = {
  'interaction.follow-up-done': 'done',
  'interaction.follow-up-dropped': 'dropped',
  'interaction.follow-up-reopened': 'open',
} as const

/** What an event of an interaction tells, beside its earlier entries, oldest first. */
export const storyOf = (event: RecordedInteractionEvent, earlier: readonly HistoryRow[]): Story => {
  const { interactionId } = event.data
  switch (event.type) {
    case 'interaction.logged':
      return logged(event.data)
    case 'interaction.corrected':
      return corrected(event.data, earlier)
    case 'interaction.retracted':
    case 'interaction.restored':
      return { changes: [], params: { interactionId, channel: asTold(earlier).get('channel') ?? null } }
    case 'interaction.reply-received': {
      const { receivedOn } = event.data
      const before = present(asTold(earlier).get('receivedOn'))
      return { changes: [['repliedOn', before, receivedOn]], params: { interactionId, receivedOn } }
    }
    case 'interaction.follow-up-promised': {
      const { followUpId, promisedBy, text, dueOn } = event.data
      const params = { interactionId, followUpId, promisedBy, dueOn, status: 'open' }
      return { changes: [['followUp', null, text]], params }
    }
    case 'interaction.follow-up-done':
    case 'interaction.follow-up-dropped':
    case 'interaction.follow-up-reopened': {
      const { followUpId } = event.data
      const status = settled[event.type]
      const before = present(asTold(earlier).get(`status ${followUpId}`))
      return { changes: [['followUpStatus', before, status]], params: { interactionId, followUpId, status } }
    }
  }
}
