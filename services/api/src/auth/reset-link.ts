import type { Clock } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import type { LinkTokens } from '@kith/vault'
import { accountOfEmail } from './credentials.ts'
import { createLinks } from './links.ts'

const minutes = 30

/**
 * A link to set a new password, for whoever runs an instance without a mail server to hand over. Good once and for half
 * an hour. Undefined when nobody has the address.
 */
export const makeResetLink = async (
  house: { readonly pool: Pool; readonly clock: Clock; readonly tokens: LinkTokens; readonly publicUrl: string },
  email: string,
): Promise<string | undefined> => {
  const account = await accountOfEmail(house.pool, email)
  if (!account) return undefined
  const links = createLinks({ system: house.pool, clock: house.clock, tokens: house.tokens })
  const { userId } = account
  const id = await links.make({ purpose: 'reset-password', userId, data: { email: account.email }, minutes })
  return `${house.publicUrl.replace(/\/+$/, '')}/reset#${links.tokenOf('reset-password', id)}`
}
