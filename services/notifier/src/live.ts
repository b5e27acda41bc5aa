import type { UserId, WorkspaceId } from '@kith/kernel'
import { passedChannel } from '@kith/postgres'
import type { PassedMessage, Pool } from '@kith/postgres'
import { adminsOf } from '@kith/read-model/outbox'
import type { MembersToFollow } from '@kith/read-model/outbox'

type Change = ({ readonly userId: UserId } | { readonly workspaceId: WorkspaceId }) & {
  readonly topics: readonly string[]
}

/** A notification of PostgreSQL has room for 8,000 bytes. */
const readersInOne = 80

/**
 * Tells open mailbox pages of these people to look again, the way the projector tells of everything else. Of many at
 * once: each notification that is committed makes all others wait.
 */
export const tellMailboxesChanged = async (pool: Pool, userIds: readonly UserId[]): Promise<void> => {
  const messages: string[] = []
  for (let from = 0; from < userIds.length; from += readersInOne) {
    const changes = userIds.slice(from, from + readersInOne).map((userId) => ({ userId, topics: ['mailbox'] }))
    const message: PassedMessage = { position: '0', projections: [], changes }
    messages.push(JSON.stringify(message))
  }
  if (messages.length === 0) return
  await pool.query({
    text: 'select pg_notify($1, message) from unnest($2::text[]) as message',
    values: [passedChannel, messages],
  })
}

/** Tells open Delivery pages of whoever runs these workspaces, and those of everybody's whose mails belong to none. */
export const tellAdmins = async (pool: Pool, workspaceIds: readonly (WorkspaceId | null)[]): Promise<void> => {
  await tellMailboxesChanged(pool, await adminsOf(pool, workspaceIds))
}

/** Whose wishes a message of the projector speaks of: `all` when it does not say whose, undefined when of nobody's. */
export const membersIn = (payload: string): 'all' | MembersToFollow | undefined => {
  const { projections, changes } = JSON.parse(payload) as PassedMessage
  if (!projections.includes('member')) return undefined
  if (changes === null) return 'all'
  const concerned = (changes as readonly Change[]).filter(({ topics }) =>
    topics.some((topic) => topic === 'viewer' || topic === 'access'),
  )
  if (concerned.length === 0) return undefined
  return {
    userIds: unique(concerned.flatMap((change) => ('userId' in change ? [change.userId] : []))),
    workspaceIds: unique(concerned.flatMap((change) => ('userId' in change ? [] : [change.workspaceId]))),
  }
}

/** Whether a message of the projector speaks of notices. */
export const tellsOfNotices = (payload: string): boolean =>
  (JSON.parse(payload) as PassedMessage).projections.includes('notice')

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)]
