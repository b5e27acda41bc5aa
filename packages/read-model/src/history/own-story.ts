import type { ImportEvent, UserEvent, WorkspaceEvent } from '@kith/domain'
import type { RecordedEvent, UserId } from '@kith/kernel'
import type { Story } from './interaction-story.ts'
import type { ChangeTuple } from './change-tuple.ts'
import type { HistoryRow } from './table.ts'

type Each<Event> = Event extends UserEvent | ImportEvent | WorkspaceEvent ? RecordedEvent<Event> : never
export type RecordedOwnEvent = Each<UserEvent | ImportEvent | WorkspaceEvent>

export interface OwnStory extends Story {
  readonly ownerId: UserId
}

const latest = (earlier: readonly HistoryRow[], field: string): string | null => {
  let value: string | null = null
  for (const { changes } of earlier) for (const [name, , after] of changes) if (name === field) value = after
  return value
}

const set = (earlier: readonly HistoryRow[], values: Readonly<Record<string, string>>): readonly ChangeTuple[] =>
  Object.entries(values)
    .map(([field, after]): ChangeTuple => [field, latest(earlier, field), after])
    .filter(([, before, after]) => before !== after)

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

interface Digest {
  readonly frequency: string
  readonly weekday: number
  readonly localHour: number
  readonly localMinute: number
}

const digestText = ({ frequency, weekday, localHour, localMinute }: Digest) => {
  if (frequency === 'off') return 'off'
  const when = frequency === 'weekly' ? ` on ${weekdays[weekday - 1] ?? ''}` : ''
  return `${frequency}${when} at ${localHour}:${String(localMinute).padStart(2, '0')}`
}

/**
 * What an event about an account, an import or the workspace tells whom; undefined when it is nobody's news. Single rows
 * and chunks of an import are its report's business.
 */
export const ownStoryOf = (event: RecordedOwnEvent, earlier: readonly HistoryRow[]): OwnStory | undefined => {
  const none: readonly ChangeTuple[] = []
  switch (event.type) {
    case 'user.registered': {
      const { userId: ownerId, name, timeZone, locale } = event.data
      return { ownerId, changes: set([], { name, timeZone, locale }), params: {} }
    }
    case 'user.profile-changed':
      return { ownerId: event.data.userId, changes: set(earlier, { name: event.data.name }), params: {} }
    case 'user.time-zone-set': {
      const { userId: ownerId, timeZone, locale } = event.data
      return { ownerId, changes: set(earlier, { timeZone, locale }), params: { timeZone } }
    }
    case 'user.digest-preferences-set': {
      const { userId: ownerId, frequency } = event.data
      return { ownerId, changes: set(earlier, { digest: digestText(event.data) }), params: { frequency } }
    }
    case 'user.quiet-hours-set': {
      const { userId: ownerId, fromHour, toHour } = event.data
      return { ownerId, changes: none, params: { fromHour, toHour } }
    }
    case 'user.went-away':
      return { ownerId: event.data.userId, changes: none, params: { until: event.data.until } }
    case 'user.mail-suppressed':
      return { ownerId: event.data.userId, changes: none, params: { reason: event.data.reason } }
    case 'user.mail-stopped':
    case 'user.mail-resumed':
      return { ownerId: event.data.userId, changes: none, params: { stream: event.data.stream } }
    // Old and new address are nobody's business here.
    case 'user.email-changed':
    case 'user.mail-allowed':
    case 'user.came-back':
    case 'user.erased':
    case 'workspace.member-joined':
      return { ownerId: event.data.userId, changes: none, params: {} }
    case 'import.started': {
      const { ownerId, importId, rows } = event.data
      return { ownerId, changes: none, params: { importId, rows } }
    }
    case 'import.finished': {
      const { ownerId, importId, added, changed, unchanged, refused } = event.data
      return { ownerId, changes: none, params: { importId, added, changed, unchanged, refused } }
    }
    case 'import.undo-started':
      return { ownerId: event.data.ownerId, changes: none, params: { importId: event.data.importId } }
    case 'import.undone': {
      const { ownerId, importId, archived, kept } = event.data
      return { ownerId, changes: none, params: { importId, archived, kept } }
    }
    case 'import.chunk-applied':
    case 'import.row-refused':
      return undefined
    // What was done to a workspace is told to whoever runs it, in the history of its administration.
    case 'workspace.created':
    case 'workspace.renamed':
    case 'workspace.settings-changed':
    case 'workspace.roles-changed':
    case 'workspace.member-removed':
    case 'workspace.cohort-opened':
    case 'workspace.cohort-renamed':
    case 'workspace.cohort-rescheduled':
    case 'workspace.cohort-closed':
    case 'workspace.cohort-reopened':
    case 'workspace.put-into-cohort':
    case 'workspace.taken-out-of-cohort':
    case 'workspace.invitation-issued':
    case 'workspace.invitation-resent':
    case 'workspace.invitation-revoked':
    case 'workspace.invitation-accepted':
    case 'workspace.exported':
    case 'workspace.mail-handled':
      return undefined
  }
}
