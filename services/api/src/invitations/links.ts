import { invitationDays } from '@kith/domain'
import type { Clock, InvitationId, WorkspaceId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { inTransaction } from '@kith/postgres'
import { requestMail } from '@kith/read-model/outbox'
import type { Links } from '../auth/links.ts'

export interface LinkHouse {
  readonly system: Pool
  readonly clock: Clock
  readonly links: Links
}

/** One sending of an invitation. */
export interface Sending {
  readonly invitationId: InvitationId
  readonly workspaceId: WorkspaceId
  readonly email: string
  /** The id of its link; the same again when the act is repeated. */
  readonly linkId: string
}

/**
 * Sends invitations: for each a link and a mail, which stand together or not at all. A mail that the limit of its
 * address holds back is told to nobody: whoever could tell would learn what others send.
 */
export const sendInvitations = async ({ system, links }: LinkHouse, sendings: readonly Sending[]): Promise<void> => {
  if (sendings.length === 0) return
  await inTransaction(system, async (client) => {
    // In one order whoever sends: counting mails to an address holds its row until the end.
    const inOrder = sendings.toSorted((left, right) => (left.email < right.email ? -1 : 1))
    for (const { invitationId, workspaceId, email, linkId } of inOrder) {
      const data = { invitationId, workspaceId }
      const link = { purpose: 'invitation', userId: null, data, minutes: invitationDays * 1440, id: linkId } as const
      await links.make(link, client)
      await requestMail(client, { kind: 'invitation', workspaceId, invitationId, linkId, address: email })
    }
  })
}

const ofInvitation = `purpose = 'invitation' and data->>'invitationId' = $1`

/** A link that was used up, and how to give it back when what it was used for did not come about. */
export interface UsedLink {
  readonly giveBack: () => Promise<void>
}

/**
 * Uses an invitation up, with all links that were ever sent for it. Of several who try at the same moment, by whichever
 * of its links, one gets it; the others get nothing.
 */
export const useUp = async (
  { system, clock, links }: LinkHouse,
  { token, invitationId }: { readonly token: string; readonly invitationId: string },
): Promise<UsedLink | undefined> => {
  const used = await inTransaction(system, async (client) => {
    // In one order for all who try, so that nobody waits for somebody who waits for them.
    await client.query(`select from auth.link where ${ofInvitation} order by id for update`, [invitationId])
    const link = await links.use('invitation', token, client)
    if (!link) return undefined
    const { rows } = await client.query<{ id: string }>(
      `update auth.link set used_at = $2 where ${ofInvitation} and used_at is null returning id`,
      [invitationId, clock.now()],
    )
    return [link.id, ...rows.map(({ id }) => id)]
  })
  return (
    used && {
      giveBack: async () => {
        await system.query(`update auth.link set used_at = null where id = any($1)`, [used])
      },
    }
  )
}

/** The newest good link of each of these invitations. */
export const newestLinks = async (
  { system, clock }: Pick<LinkHouse, 'system' | 'clock'>,
  invitationIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await system.query<{ id: string; invitationId: string }>({
    name: 'invitation-links',
    text: `select distinct on (data->>'invitationId') id, data->>'invitationId' as "invitationId" from auth.link
      where purpose = 'invitation' and data->>'invitationId' = any($1) and used_at is null and expires_at > $2
      order by data->>'invitationId', created_at desc, id`,
    values: [invitationIds, clock.now()],
  })
  return new Map(rows.map(({ invitationId, id }) => [invitationId, id]))
}
