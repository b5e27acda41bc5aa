import type { ContactId } from '@kith/kernel'
import type { Change, PersonChange, Topic, WorkspaceChange } from '@kith/read-model/projections'

/** PostgreSQL takes less than 8,000 bytes for one notification. */
const longestPayload = 7_900

interface Merged {
  readonly userId: PersonChange['userId']
  readonly importId: PersonChange['importId']
  readonly topics: Set<Topic>
  readonly contactIds: Set<ContactId>
  /** One of the changes named no contact, so it may be about any. */
  anyContact: boolean
}

const mergePeople = (changes: readonly PersonChange[]): readonly PersonChange[] => {
  const merged = new Map<string, Merged>()
  for (const { userId, importId, topics, contactIds } of changes) {
    const key = `${userId} ${importId ?? ''}`
    const one = merged.get(key) ?? { userId, importId, topics: new Set(), contactIds: new Set(), anyContact: false }
    merged.set(key, one)
    for (const topic of topics) one.topics.add(topic)
    for (const contactId of contactIds ?? []) one.contactIds.add(contactId)
    if (!contactIds) one.anyContact = true
  }
  return [...merged.values()].map(({ userId, topics, contactIds, anyContact, importId }) => ({
    userId,
    topics: [...topics],
    ...(anyContact ? {} : { contactIds: [...contactIds] }),
    ...(importId ? { importId } : {}),
  }))
}

const mergeWorkspaces = (changes: readonly WorkspaceChange[]): readonly WorkspaceChange[] => {
  const merged = new Map<WorkspaceChange['workspaceId'], Set<Topic>>()
  for (const { workspaceId, topics } of changes)
    merged.set(workspaceId, new Set([...(merged.get(workspaceId) ?? []), ...topics]))
  return [...merged].map(([workspaceId, topics]) => ({ workspaceId, topics: [...topics] }))
}

const isAboutWorkspace = (change: Change): change is WorkspaceChange => 'workspaceId' in change
const isAboutPerson = (change: Change): change is PersonChange => 'userId' in change

/** One change for each viewer and import, and one for each workspace, with everything that was said about them. */
export const mergeChanges = (changes: readonly Change[]): readonly Change[] => [
  ...mergePeople(changes.filter(isAboutPerson)),
  ...mergeWorkspaces(changes.filter(isAboutWorkspace)),
]

/** What is said on the channel `kith_passed`. Too many changes become null: everyone looks for themselves. */
export const passedPayload = (
  position: bigint,
  projections: readonly string[],
  changes: readonly Change[] | null,
): string => {
  const say = (merged: readonly Change[] | null): string =>
    JSON.stringify({ position: position.toString(), projections, changes: merged })
  if (!changes) return say(null)
  const payload = say(mergeChanges(changes))
  return Buffer.byteLength(payload) <= longestPayload ? payload : say(null)
}
