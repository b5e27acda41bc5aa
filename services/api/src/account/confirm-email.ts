import { userDecider } from '@kith/domain'
import type { CommandId, UserId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import type { PoolClient } from '@kith/postgres'
import { inTransaction } from '@kith/postgres'
import { membershipOf } from '@kith/read-model/queries'
import type { AuthHouse } from '../auth/house.ts'
import type { Link } from '../auth/links.ts'

const isTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '23505'

const emailOf = ({ data: { email } }: Link): string => (typeof email === 'string' ? email : '')

/** The log tells the address to everybody else. It is told before the change is committed: a retry says the same. */
const tell = async (house: AuthHouse, userId: UserId, link: Link): Promise<void> => {
  const membership = await membershipOf(house.system, userId, null)
  if (!membership) return
  const { workspaceId } = membership
  const outcome = await house.commands.handle(
    userDecider,
    userId,
    { type: 'ChangeEmail', data: { userId, email: emailOf(link), by: userId } },
    {
      workspaceId,
      actor: userId,
      commandId: deterministicId('change-email', link.id) as CommandId,
      now: house.clock.now(),
    },
  )
  if (outcome.kind === 'rejected' || outcome.kind === 'conflict')
    throw new Error(`The new address could not be written to the log: ${outcome.kind}`)
}

const verify = async (house: AuthHouse, client: PoolClient, token: string): Promise<string | undefined> => {
  const link = await house.links.use('verify-email', token, client)
  if (!link?.userId) return undefined
  const { rowCount } = await client.query(
    'update auth.account set verified_at = coalesce(verified_at, $3) where user_id = $1 and email = $2',
    [link.userId, emailOf(link), house.clock.now()],
  )
  return rowCount === 1 ? emailOf(link) : undefined
}

interface Changed {
  readonly userId: UserId
  readonly from: string
  readonly to: string
}

const change = async (house: AuthHouse, client: PoolClient, token: string): Promise<Changed | undefined> => {
  const link = await house.links.use('change-email', token, client)
  if (!link?.userId) return undefined
  const { userId } = link
  const { rows } = await client.query<{ from: string }>(
    `update auth.account a set email = $2, verified_at = $3 from auth.account before
     where a.user_id = $1 and before.user_id = a.user_id returning before.email as "from"`,
    [userId, emailOf(link), house.clock.now()],
  )
  const [row] = rows
  if (!row) return undefined
  await tell(house, userId, link)
  return { userId, from: row.from, to: emailOf(link) }
}

/**
 * Opens the link of a mail that asks whether an address is right: the account's own, or the one that it changes to.
 * Answers the address; undefined when the link is not good, or somebody else has the address by now.
 */
export const confirmEmail = async (house: AuthHouse, token: string): Promise<string | undefined> => {
  const verified = await inTransaction(house.system, (client) => verify(house, client, token))
  if (verified !== undefined) return verified
  try {
    const changed = await inTransaction(house.system, (client) => change(house, client, token))
    if (!changed) return undefined
    await house.links.revoke(changed.userId, ['reset-password', 'verify-email', 'change-email', 'digest-act'])
    await house.mails.emailChanged(changed.userId, changed.from, 'done')
    return changed.to
  } catch (error) {
    if (isTaken(error)) return undefined
    throw error
  }
}
