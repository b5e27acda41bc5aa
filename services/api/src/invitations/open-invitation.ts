import type { InvitationId } from '@kith/kernel'
import { isUuid } from '@kith/kernel'
import { invitationById } from '@kith/read-model/queries'
import type { InvitationInWorkspace } from '@kith/read-model/queries'
import type { AuthHouse } from '../auth/house.ts'
import { isGood } from './policy.ts'

/** One answer to whatever is wrong with an invitation: used, too old, taken back, somebody else's, never ours. */
export const invitationNotValid = {
  code: 'INVITATION_NOT_VALID',
  message: 'This invitation cannot be used any more. Please ask whoever invited you for a new one.',
} as const

/** What a link invites to, as long as both the link and the invitation are good. Uses nothing up. */
export const openInvitation = async (
  { links, system, clock }: Pick<AuthHouse, 'links' | 'system' | 'clock'>,
  token: string,
): Promise<InvitationInWorkspace | undefined> => {
  const link = await links.look('invitation', token)
  const id = link?.data['invitationId']
  const invitation = typeof id === 'string' && isUuid(id) ? await invitationById(system, id as InvitationId) : undefined
  return invitation && isGood(invitation, clock.now()) ? invitation : undefined
}
