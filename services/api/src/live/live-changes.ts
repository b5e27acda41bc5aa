import type { ImportId, UserId, WorkspaceId } from '@kith/kernel'
import type { Listener } from '@kith/postgres'
import { Repeater } from '@graphql-yoga/subscription'
import { Topic } from '../graphql/enums.ts'
import type { Changed } from './types.ts'

/** Who follows: a page of somebody's, in a workspace, with a session. */
export interface Follows {
  readonly userId: UserId
  readonly workspaceId: WorkspaceId
  readonly sessionId: string
}

/** Wakes the open pages of whom something changed for. */
export interface LiveChanges {
  /** What changes for a viewer from now on; ends when their session does, or their membership. */
  readonly follow: (who: Follows) => AsyncIterable<Changed>
  /** Ends the open pages of a session. */
  readonly endSession: (sessionId: string) => void
  /** Ends the open pages of somebody in a workspace. */
  readonly endMembership: (userId: UserId, workspaceId: WorkspaceId) => void
  /** Tells somebody's open pages about what no projection knows: a new upload, say. */
  readonly tell: (userId: UserId, change: Changed) => void
  /** Everybody who follows now. */
  readonly followers: () => readonly Follows[]
  /** Hears when somebody's rights have to be read anew; without a person: everybody's. */
  readonly onAccess: (hear: (userId: UserId | undefined) => void) => void
  /** How many pages are open. */
  readonly count: () => number
  readonly close: () => void
}

interface Follower extends Follows {
  readonly push: (change: Changed) => void
  readonly stop: () => void
}

/** `access` is said among ourselves; clients never hear it. */
type Topics = readonly (Changed['topics'][number] | 'access')[]

interface ProjectedChange {
  readonly userId?: UserId
  readonly workspaceId?: WorkspaceId
  readonly topics: Topics
  readonly contactIds?: readonly string[]
  readonly importId?: ImportId | null
}

/** Everything may have changed: said after a burst that is too long to list, and after a gap in hearing. */
const everything: Changed = {
  topics: Object.values(Topic),
  contactIds: [],
  importId: null,
}

/** One slow page must not hold memory: past this it is told "everything" once instead. */
const longestQueue = 100

const changesOf = (payload: string): readonly ProjectedChange[] | null => {
  const message: unknown = JSON.parse(payload)
  const changes = typeof message === 'object' && message !== null && 'changes' in message ? message.changes : null
  return changes as readonly ProjectedChange[] | null
}

const forClients = ({ topics, contactIds = [], importId = null }: ProjectedChange): Changed | undefined => {
  const told = topics.filter((topic) => topic !== 'access')
  return told.length === 0 ? undefined : { topics: told, contactIds, importId }
}

/** Follows the projector's "position passed" notifications. */
export const createLiveChanges = (listener: Pick<Listener, 'onMessage' | 'onReconnect'>): LiveChanges => {
  const open = new Set<Follower>()
  let hearAccess: (userId: UserId | undefined) => void = () => undefined

  const each = (which: (follower: Follower) => boolean, act: (follower: Follower) => void): void => {
    for (const follower of open) if (which(follower)) act(follower)
  }
  const everybody = (): boolean => true
  const heardAll = (): void => {
    hearAccess(undefined)
    each(everybody, (follower) => follower.push(everything))
  }
  const hear = (change: ProjectedChange): void => {
    const { userId, workspaceId, topics } = change
    if (userId && topics.includes('access')) hearAccess(userId)
    const told = forClients(change)
    if (told)
      each(
        (follower) => follower.userId === userId || follower.workspaceId === workspaceId,
        (follower) => follower.push(told),
      )
  }
  const stopMessages = listener.onMessage((payload) => {
    const changes = changesOf(payload)
    if (changes === null) heardAll()
    else for (const change of changes) hear(change)
  })
  const stopReconnects = listener.onReconnect(heardAll)

  const follow = (who: Follows): AsyncIterable<Changed> =>
    new Repeater<Changed>(async (push, stop) => {
      let waiting = 0
      const follower: Follower = {
        ...who,
        push: (change) => {
          if (waiting > longestQueue) return
          waiting += 1
          void Promise.resolve(push(waiting > longestQueue ? everything : change)).finally(() => {
            waiting -= 1
          })
        },
        stop: () => stop(),
      }
      open.add(follower)
      await stop
      open.delete(follower)
    })

  return {
    follow,
    tell: (userId, change) =>
      each(
        (follower) => follower.userId === userId,
        (follower) => follower.push(change),
      ),
    endSession: (sessionId) =>
      each(
        (follower) => follower.sessionId === sessionId,
        (follower) => follower.stop(),
      ),
    endMembership: (userId, workspaceId) =>
      each(
        (follower) => follower.userId === userId && follower.workspaceId === workspaceId,
        (follower) => follower.stop(),
      ),
    followers: () => [...open],
    onAccess: (hears) => {
      hearAccess = hears
    },
    count: () => open.size,
    close: () => {
      stopMessages()
      stopReconnects()
      each(everybody, (follower) => follower.stop())
    },
  }
}
