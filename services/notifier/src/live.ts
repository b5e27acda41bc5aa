import type { UserId } from '@kith/kernel'
import { passedChannel } from '@kith/postgres'
import type { PassedMessage, Pool } from '@kith/postgres'

/** Tells open mailbox pages of this person to look again, the way the projector tells of everything else. */
export const tellMailboxChanged = async (pool: Pool, userId: UserId): Promise<void> => {
  const message: PassedMessage = { position: '0', projections: [], changes: [{ userId, topics: ['mailbox'] }] }
  await pool.query({ text: 'select pg_notify($1, $2)', values: [passedChannel, JSON.stringify(message)] })
}

/** Members that a message of the projector speaks of: `all` when it does not say which, none when it is not of members. */
export const membersIn = (payload: string): 'all' | readonly UserId[] => {
  const { projections, changes } = JSON.parse(payload) as PassedMessage
  if (!projections.includes('member')) return []
  if (changes === null) return 'all'
  const viewers = (changes as readonly { userId: UserId; topics: readonly string[] }[]).filter(({ topics }) =>
    topics.includes('viewer'),
  )
  return [...new Set(viewers.map(({ userId }) => userId))]
}
