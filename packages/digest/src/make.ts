import { renderDigest, shownLists } from '@kith/mail'
import type { RenderedMail } from '@kith/mail'
import type { ActLink } from '@kith/read-model/outbox'
import type { Database, Membership, Viewer } from '@kith/read-model/queries'
import type { LinkTokens } from '@kith/vault'
import { actAddress, actLinkId, actLinksOf, withoutTokens } from './acts.ts'
import { composeDigest } from './compose.ts'
import type { ComposedDigest } from './compose.ts'

export interface DigestWanted {
  readonly mailId: string
  /** Whether somebody asked for it at once: then it shows all that is due. */
  readonly asked: boolean
  readonly viewer: Viewer
  readonly member: Membership
  /** Whether its reader belongs to other workspaces too; then it names its own. */
  readonly isOneOfSeveral: boolean
  readonly publicUrl: string
  /** Makes links that do something by themselves; without it, the links lead to Today. */
  readonly tokens?: LinkTokens | undefined
  /** The address of the page that stops digests; absent where there is nothing to stop. */
  readonly unsubscribe?: string | undefined
}

export interface MadeDigest extends ComposedDigest {
  readonly rendered: RenderedMail
  /** What may be kept of it: nothing in it opens anything. */
  readonly kept: RenderedMail
  /** Rows that must stand before the mail goes. */
  readonly links: readonly ActLink[]
}

/** Composes and renders one digest, for sending or for looking at: both by the same code, out of what is true now. */
export const makeDigest = async (db: Database, wanted: DigestWanted): Promise<MadeDigest> => {
  const { mailId, asked, viewer, member, publicUrl, tokens } = wanted
  const composed = await composeDigest(db, viewer, { mailId, asked })
  const occasion = asked ? 'asked' : member.digest.frequency === 'weekly' ? 'weekly' : 'daily'
  const links = actLinksOf(mailId, shownLists(composed.content, occasion), composed.subjects)
  const rendered = await renderDigest({
    ...composed.content,
    publicUrl,
    unsubscribe: wanted.unsubscribe,
    occasion,
    evenIfEmpty: member.digest.evenIfEmpty,
    locale: member.locale,
    workspace: wanted.isOneOfSeveral ? { id: member.workspaceId, name: member.workspaceName } : undefined,
    actLink: (act, subjectId) =>
      tokens === undefined ? `${publicUrl}/` : actAddress(publicUrl, tokens, actLinkId(mailId, act, subjectId)),
  })
  const { subject, html, text } = rendered
  const kept = { subject, html: withoutTokens(publicUrl, html), text: withoutTokens(publicUrl, text) }
  return { ...composed, rendered, kept, links }
}
