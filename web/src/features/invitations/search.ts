import type { InvitationStatus } from '../../generated/graphql.ts'

export type InvitationsSearch = { readonly status?: InvitationStatus }

const statuses: readonly InvitationStatus[] = ['open', 'accepted', 'expired', 'revoked']

/** Which invitations are shown, as it stands in the address; all when it makes no sense. */
export const readInvitationsSearch = (search: Record<string, unknown>): InvitationsSearch => {
  const status = statuses.find((each) => each === search['status'])
  return status === undefined ? {} : { status }
}
