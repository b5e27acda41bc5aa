import type { ImportId, UserId } from '@kith/kernel'
import type { Listener } from '@kith/postgres'
import { Repeater } from '@graphql-yoga/subscription'
import type { Changed } from './types.ts'

/** Wakes the open pages of whom something changed for. */
export interface LiveChanges {
  /** What changes for a viewer from now on; ends when their session does. */
  readonly follow: (userId: UserId, sessionToken: string) => AsyncIterable<Changed>
  readonly endSession: (sessionToken: string) => void
  /** Tells somebody's open pages about what no projection knows: a new upload, say. */
  readonly tell: (userId: UserId, change: Changed) => void
  /** How many pages are open. */
  readonly count: () => number
  readonly close: () => void
}

interface Follower {
  readonly userId: UserId
  readonly sessionToken: string
  readonly push: (change: Changed) => void
  readonly stop: () => void
}

interface ProjectedChange {
  readonly userId: UserId
  readonly topics: Changed['topics']
  readonly contactIds?: readonly string[]
  readonly importId?: ImportId
}

/** Everything may have changed: said after a burst that is too long to list, and after a gap in hearing. */
const everything: Changed = {
  topics: ['contacts', 'timeline', 'today', 'history', 'imports', 'mailbox', 'viewer'],
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

/** Follows the projector's "position passed" notifications. */
export const createLiveChanges = (listener: Pick<Listener, 'onMessage' | 'onReconnect'>): LiveChanges => {
  const byUser = new Map<UserId, Set<Follower>>()

  const each = (act: (follower: Follower) => void): void => {
    for (const followers of byUser.values()) for (const follower of followers) act(follower)
  }
  const tell = (userId: UserId, change: Changed): void => {
    for (const follower of byUser.get(userId) ?? []) follower.push(change)
  }
  const stopMessages = listener.onMessage((payload) => {
    const changes = changesOf(payload)
    if (changes === null) each((follower) => follower.push(everything))
    else
      for (const { userId, topics, contactIds = [], importId = null } of changes)
        tell(userId, { topics, contactIds, importId })
  })
  const stopReconnects = listener.onReconnect(() => each((follower) => follower.push(everything)))

  const follow = (userId: UserId, sessionToken: string): AsyncIterable<Changed> =>
    new Repeater<Changed>(async (push, stop) => {
      let waiting = 0
      const follower: Follower = {
        userId,
        sessionToken,
        push: (change) => {
          if (waiting > longestQueue) return
          waiting += 1
          void Promise.resolve(push(waiting > longestQueue ? everything : change)).finally(() => {
            waiting -= 1
          })
        },
        stop: () => stop(),
      }
      const followers = byUser.get(userId) ?? new Set()
      byUser.set(userId, followers.add(follower))
      await stop
      followers.delete(follower)
      if (followers.size === 0) byUser.delete(userId)
    })

  return {
    follow,
    tell,
    endSession: (sessionToken) =>
      each((follower) => {
        if (follower.sessionToken === sessionToken) follower.stop()
      }),
    count: () => [...byUser.values()].reduce((sum, followers) => sum + followers.size, 0),
    close: () => {
      stopMessages()
      stopReconnects()
      each((follower) => follower.stop())
    },
  }
}
