import type { ContactId, ImportId, UserId, WorkspaceId } from '@kith/kernel'
import type { Change, Topic } from '../projection.ts'

/** More ids than this and a screen had better fetch everything anew. */
const mostContacts = 50

interface Gathered {
  readonly userId: UserId
  readonly topics: Set<Topic>
  contactIds: Set<ContactId> | undefined
  importId: ImportId | undefined
}

/** Where a fold tells whose view it changes. */
export type ChangeSink = Pick<Changes, 'add' | 'addWorkspace' | 'list'>

/** Gathers whose view a batch changed; one change per person and import, and one per workspace. */
export class Changes {
  private readonly byUser = new Map<string, Gathered>()
  private readonly byWorkspace = new Map<WorkspaceId, Set<Topic>>()

  add(userId: UserId, topics: readonly Topic[], about: { contactId?: ContactId; importId?: ImportId } = {}): void {
    const key = about.importId ? `${userId}/${about.importId}` : userId
    let gathered = this.byUser.get(key)
    if (gathered === undefined) {
      gathered = { userId, topics: new Set(), contactIds: new Set(), importId: about.importId }
      this.byUser.set(key, gathered)
    }
    for (const topic of topics) gathered.topics.add(topic)
    if (about.contactId !== undefined) gathered.contactIds?.add(about.contactId)
    if (gathered.contactIds !== undefined && gathered.contactIds.size > mostContacts) gathered.contactIds = undefined
  }

  /** Something that everybody in a workspace may be looking at. */
  addWorkspace(workspaceId: WorkspaceId, topics: readonly Topic[]): void {
    const gathered = this.byWorkspace.get(workspaceId) ?? new Set()
    this.byWorkspace.set(workspaceId, gathered)
    for (const topic of topics) gathered.add(topic)
  }

  /** What was gathered. Contact ids are left out when there are too many to name. */
  list(): readonly Change[] {
    const people = [...this.byUser.values()].map(({ userId, topics, contactIds, importId }) => ({
      userId,
      topics: [...topics],
      ...(contactIds !== undefined && contactIds.size > 0 ? { contactIds: [...contactIds] } : {}),
      ...(importId === undefined ? {} : { importId }),
    }))
    const workspaces = [...this.byWorkspace].map(([workspaceId, topics]) => ({ workspaceId, topics: [...topics] }))
    return [...people, ...workspaces]
  }
}

/** What a rebuild gathers: nothing, for nobody's view changes. */
export const noChanges: ChangeSink = { add: () => undefined, addWorkspace: () => undefined, list: () => [] }
