import { actLinkDays, makeDigest } from '@kith/digest'
import { localDate } from '@kith/kernel'
import { hasNothingNew } from '@kith/mail'
import { keepActLinks, leftWorkspace } from '@kith/read-model/outbox'
import type { DigestOrder } from '@kith/read-model/outbox'
import { membershipOf, membershipsOf } from '@kith/read-model/queries'
import { reasonNotToSend } from './consent.ts'
import { ofStream } from './mail-stream.ts'
import { notSent } from './tools.ts'
import { waitForQuiet } from './wait-for-quiet.ts'
import type { PreparedMail, SendTools } from './tools.ts'

/** Makes a digest, or finds that there is no reason for one. Throws when that cannot be told. */
export const prepareDigest = async (tools: SendTools, mailId: string, order: DigestOrder): Promise<PreparedMail> => {
  const { pool, clock } = tools
  const { kind, userId, workspaceId } = order
  const member = await membershipOf(pool, userId, workspaceId)
  if (!member) return notSent(await reasonWithoutMembership(tools, order))
  const now = clock.now()
  const today = localDate(now, member.timeZone)
  const reason = reasonNotToSend(kind, member, today)
  if (reason !== undefined) return notSent(reason)
  const quiet = kind === 'digest' ? waitForQuiet(now, member) : undefined
  if (quiet !== undefined) return quiet

  const asked = kind === 'digest-now'
  const viewer = { userId, workspaceId, timeZone: member.timeZone, today }
  const { publicUrl, links: tokens } = tools
  const isOneOfSeveral = (await membershipsOf(pool, userId)).length > 1
  const list = asked ? undefined : ofStream(tools, order, 'digest')
  const unsubscribe = list?.unsubscribe
  const wanted = { mailId, asked, viewer, member, isOneOfSeveral, publicUrl, tokens, unsubscribe }
  const made = await makeDigest(pool, wanted)
  if (!asked && !member.digest.evenIfEmpty && hasNothingNew(made.content))
    return { kind: 'moot', text: 'There was nothing new to tell, so nothing was sent.', subject: 'Nothing new' }
  await keepActLinks(pool, made.links, { userId, workspaceId, now, days: actLinkDays })
  const { rendered, kept, announces, mentions } = made
  return {
    kind: 'ready',
    to: { address: member.email, name: member.name },
    rendered,
    kept,
    ...(list === undefined ? {} : { list }),
    announces,
    mentions,
  }
}

/** Why somebody who is no member gets nothing, in words for them. Throws when that cannot be told. */
export const reasonWithoutMembership = async (
  { pool }: SendTools,
  { userId, workspaceId }: Pick<DigestOrder, 'userId' | 'workspaceId'>,
): Promise<string> => {
  const workspace = await leftWorkspace(pool, userId, workspaceId)
  // Not known yet, or not at the moment: no ground to drop a mail.
  if (workspace === undefined) throw new Error('The person whom a mail is for is not in the read model')
  return `You are no longer a member of ${workspace}.`
}
