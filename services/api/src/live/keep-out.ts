import type { UserId } from '@kith/kernel'
import type { Listener, Pool } from '@kith/postgres'
import { membershipsByUserIds } from '@kith/read-model/queries'
import type { Logger } from '@kith/runtime'
import type { Sessions } from '../auth/sessions/session.ts'
import type { Follows, LiveChanges } from './live-changes.ts'

interface KeepOutHouse {
  readonly system: Pool
  readonly live: LiveChanges
  readonly sessions: Sessions
  /** On the channel of ended sessions. */
  readonly ended: Pick<Listener, 'onMessage' | 'onReconnect'>
  readonly log: Logger
}

/** How often pages are looked at whose session may have run out meanwhile. */
const lookEveryMs = 60_000

/**
 * Closes open pages of those who lost what they had: a session that ended in any process, a membership. What was said
 * while nobody listened is looked up afterwards. Answers how to stop.
 */
export const keepOut = ({ system, live, sessions, ended, log }: KeepOutHouse): (() => void) => {
  const endMemberships = async (who: readonly Follows[]): Promise<void> => {
    if (who.length === 0) return
    const still = await membershipsByUserIds(system, who)
    const stands = new Set(
      still.filter(({ erased }) => !erased).map(({ userId, workspaceId }) => `${userId} ${workspaceId}`),
    )
    for (const { userId, workspaceId } of who) {
      if (stands.has(`${userId} ${workspaceId}`)) continue
      live.endMembership(userId, workspaceId)
      await sessions.endAllIn(userId, workspaceId)
    }
  }
  const endSessions = async (): Promise<void> => {
    const ids = [...new Set(live.followers().map(({ sessionId }) => sessionId))]
    if (ids.length === 0) return
    for (const id of await sessions.ended(ids)) live.endSession(id)
  }
  const logged = (work: Promise<void>): void =>
    void work.catch((error: unknown) => log.error({ err: error }, 'could not look whose pages are to be closed'))

  live.onAccess((userId: UserId | undefined) => {
    const who = live.followers().filter((follower) => userId === undefined || follower.userId === userId)
    logged(endMemberships(who))
  })
  const stopMessages = ended.onMessage(live.endSession)
  const stopReconnects = ended.onReconnect(() => logged(endSessions()))
  const look = setInterval(() => logged(endSessions()), lookEveryMs)
  look.unref()
  return () => {
    clearInterval(look)
    stopMessages()
    stopReconnects()
  }
}
