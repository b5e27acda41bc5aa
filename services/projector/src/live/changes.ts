import type { ContactId } from '@kith/kernel'
import type { Change, Topic } from '@kith/read-model/projections'

/** PostgreSQL takes less than 8,000 bytes for one notification. */
const longestPayload = 7_900

interface Merged {
  readonly userId: Change['userId']
  readonly importId: Change['importId']
  readonly topics: Set<Topic>
  readonly contactIds: Set<ContactId>
  /** One of the changes named no contact, so it may be about any. */
  anyContact: boolean
}

/** One change for each viewer and import, with everything that was said about them. */
export const mergeChanges = (changes: readonly Change[]): readonly Change[] => {
  const merged = new Map<string, Merged>()
  for (const { userId, importId, topics, contactIds } of changes) {
    const key = `${userId} ${importId ?? ''}`
    const one = merged.get(key) ?? { userId, importId, topics: new Set(), contactIds: new Set(), anyContact: false }
    merged.set(key, one)
    for (const topic of topics) one.topics.add(topic)
    for (const contactId of contactIds ?? []) one.contactIds.add(contactId)
    if (!contactIds) one.anyContact = true
  }
  return [...merged.values()].map(({ userId, importId, topics, contactIds, anyContact }) => ({
    userId,
    topics: [...topics],
    ...(anyContact ? {} : { contactIds: [...contactIds] }),
    ...(importId ? { importId } : {}),
  }))
}

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
