import type { UserId } from '@kith/kernel'
import { membershipOf } from '@kith/read-model/queries'
import { refusePassword } from '../auth/passwords/rules.ts'
import type { AuthHouse } from '../auth/house.ts'
import type { Problem } from '../server/problem.ts'

/** Why a new password of somebody cannot be taken; undefined when it can. */
export const passwordProblem = async (
  { system, credentials }: Pick<AuthHouse, 'system' | 'credentials'>,
  { userId, password, field }: { readonly userId: UserId; readonly password: string; readonly field: string },
): Promise<Problem | undefined> => {
  const [account, member] = await Promise.all([credentials.ofUser(userId), membershipOf(system, userId, null)])
  const context = { email: account?.email, name: member?.name, workspace: member?.workspaceName }
  const message = refusePassword(password, context)
  return message === undefined ? undefined : { code: 'PASSWORD_REFUSED', message, field }
}

/**
 * Sets a password: all sessions but `except` end, links to set another are worthless, and the owner is told by mail.
 * Whoever calls has judged the password and who asks.
 */
export const setPassword = async (
  { credentials, sessions, links, mails }: AuthHouse,
  change: { readonly userId: UserId; readonly password: string; readonly except?: string },
): Promise<void> => {
  const { userId, password, except } = change
  await credentials.setPassword(userId, password)
  await sessions.endAllOf(userId, except)
  await links.revoke(userId, ['reset-password'])
  await mails.passwordChanged(userId)
}
