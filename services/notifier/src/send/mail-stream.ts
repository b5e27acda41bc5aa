import { createHash } from 'node:crypto'
import type { MailStream } from '@kith/domain'
import type { UserId, WorkspaceId } from '@kith/kernel'
import { unsubscribeLink } from '@kith/mail'
import type { MailList } from '@kith/mail'
import { makeUnsubscribeToken } from '@kith/vault'
import type { MailOfStream, SendTools } from './tools.ts'

/** What a mail to a member says of the stream that it belongs to. */
export const ofStream = (
  { links, publicUrl }: Pick<SendTools, 'links' | 'publicUrl'>,
  { userId, workspaceId }: { readonly userId: UserId; readonly workspaceId: WorkspaceId },
  stream: MailStream,
): MailOfStream => ({
  stream,
  unsubscribe: unsubscribeLink(publicUrl, makeUnsubscribeToken(links, { kind: 'stream', userId, workspaceId, stream })),
})

/** Names an installation where 5 to 15 characters are wanted, the same for ever. */
const senderOf = (host: string): string => `kith-${createHash('sha256').update(host).digest('hex').slice(0, 8)}`

/** The headers of a stream; `host` names this installation in them. */
export const listOf = (
  { stream, unsubscribe }: MailOfStream,
  host: string,
  unsubscribeMailto: string | undefined,
): MailList => ({
  id: `${stream}.${host}`,
  unsubscribe,
  unsubscribeMailto,
  isBulk: stream === 'digest',
  feedbackId: `${stream}:${senderOf(host)}`,
})
