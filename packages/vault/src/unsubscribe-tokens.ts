import type { ContactId, UserId, WorkspaceId } from '@kith/kernel'
import type { LinkTokens } from './link-tokens.ts'

/** What one unsubscribe link stops, and nothing else. */
export type UnsubscribeTarget =
  | {
      readonly kind: 'stream'
      readonly userId: UserId
      readonly workspaceId: WorkspaceId
      readonly stream: 'digest' | 'reminders' | 'notices'
    }
  | {
      readonly kind: 'contact-updates'
      readonly contactId: ContactId
      readonly ownerId: UserId
      readonly workspaceId: WorkspaceId
    }

/** STORAGE FORMAT: these numbers are in mails for ever. Add one; never change one. */
const streams = { digest: 1, reminders: 2, notices: 3 } as const
const contactUpdates = 4

type Stream = keyof typeof streams
const streamOf = (code: number): Stream | undefined =>
  (Object.keys(streams) as Stream[]).find((stream) => streams[stream] === code)

/**
 * The token in the path of an unsubscribe link: who and what, and a MAC. It needs no row and does not expire, because
 * mails are kept for years, and a link in them has to work as long.
 */
export const makeUnsubscribeToken = (tokens: LinkTokens, target: UnsubscribeTarget): string =>
  target.kind === 'stream'
    ? tokens.makeFor('unsubscribe', { code: streams[target.stream], ids: [target.userId, target.workspaceId] })
    : tokens.makeFor('unsubscribe', {
        code: contactUpdates,
        ids: [target.contactId, target.ownerId, target.workspaceId],
      })

/** Undefined for whatever this instance did not make as an unsubscribe link. */
export const openUnsubscribeToken = (tokens: LinkTokens, text: string): UnsubscribeTarget | undefined => {
  const named = tokens.openFor('unsubscribe', text)
  if (named === undefined) return undefined
  const { code, ids } = named
  const [first, second, third] = ids
  const stream = streamOf(code)
  if (stream !== undefined && first !== undefined && second !== undefined)
    return { kind: 'stream', userId: first as UserId, workspaceId: second as WorkspaceId, stream }
  if (code !== contactUpdates || first === undefined || second === undefined || third === undefined) return undefined
  return {
    kind: 'contact-updates',
    contactId: first as ContactId,
    ownerId: second as UserId,
    workspaceId: third as WorkspaceId,
  }
}
