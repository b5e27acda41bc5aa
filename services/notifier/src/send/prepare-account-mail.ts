import { parseAddress, renderAccountMail } from '@kith/mail'
import type { AccountMailContent } from '@kith/mail'
import { invitationToSend, linkEnd, mailAccount } from '@kith/read-model/outbox'
import type { AccountMail, MailAccount } from '@kith/read-model/outbox'
import { notSent } from './tools.ts'
import type { MootMail, PreparedMail, SendTools, WaitingMail } from './tools.ts'

type Invitation = Extract<AccountMail, { readonly kind: 'invitation' }>
type ToAccount = Exclude<AccountMail, Invitation>
type Linked = Extract<AccountMail, { readonly linkId: string }>
type Link = Pick<Extract<AccountMailContent, { readonly kind: 'reset-password' }>, 'token' | 'expiresAt'>

const sameAddress = (left: string, right: string): boolean => left.trim().toLowerCase() === right.trim().toLowerCase()

/** Makes a mail that answers an act, or finds that what it would say does not hold any more. */
export const prepareAccountMail = async (tools: SendTools, order: AccountMail): Promise<PreparedMail> => {
  if (parseAddress(order.address) === undefined) return notSent('There is no e-mail address that it could go to.')
  const account = 'userId' in order ? await mailAccount(tools.pool, order.userId) : undefined
  const content =
    order.kind === 'invitation' ? await invitationContent(tools, order) : await accountContent(tools, order, account)
  if (content.kind === 'moot' || content.kind === 'wait') return content
  const name = account && sameAddress(account.email, order.address) ? account.name : ''
  const rendered = await renderAccountMail(content)
  return { kind: 'ready', to: { address: order.address, name }, rendered, announces: [], mentions: [] }
}

/** Of a stranger no zone is known, and of their language only that they were invited in English. */
const invitationContent = async (
  tools: SendTools,
  order: Invitation,
): Promise<AccountMailContent | MootMail | WaitingMail> => {
  const invitation = await invitationToSend(tools.pool, order.invitationId)
  if (!invitation) return { kind: 'wait', seconds: 2, text: 'Waits until the invitation can be read.' }
  if (!invitation.isOpen || !sameAddress(invitation.address, order.address))
    return notSent('The invitation was accepted or taken back, or its time is over.')
  const link = await linkOf(tools, order)
  if ('kind' in link) return link
  const { address, workspace, invitedBy, roles, cohorts } = invitation
  const { publicUrl } = tools
  return { kind: 'invitation', publicUrl, locale: 'en-GB', address, workspace, invitedBy, roles, cohorts, ...link }
}

const accountContent = async (
  tools: SendTools,
  order: ToAccount,
  account: MailAccount | undefined,
): Promise<AccountMailContent | MootMail> => {
  if (account?.erased) return notSent('This person has left.')
  // Whoever unsubscribed or complained meant digests; an address that bounces reaches nobody.
  if (account?.mailSuppressed === 'hard-bounce' && sameAddress(account.email, order.address))
    return notSent('Mail to this address came back, so none is sent there.')
  // An account that was made this second is written to before the read model has seen it.
  const { locale = 'en-GB', timeZone = 'UTC' } = account ?? {}
  const reader = { publicUrl: tools.publicUrl, locale, timeZone }
  switch (order.kind) {
    case 'verify-email':
    case 'reset-password':
    case 'change-email': {
      const link = await linkOf(tools, order)
      return 'kind' in link ? link : { ...reader, ...link, kind: order.kind }
    }
    case 'email-changed':
      return { ...reader, kind: order.kind, stage: order.stage ?? 'done' }
    case 'password-changed':
      return { ...reader, kind: order.kind }
    case 'second-factor-changed':
      return { ...reader, kind: order.kind, ...(order.change === undefined ? {} : { change: order.change }) }
    case 'new-device':
      return { ...reader, kind: order.kind, device: order.device, at: order.at }
  }
}

const linkOf = async ({ pool, links }: SendTools, order: Linked): Promise<Link | MootMail> => {
  const expiresAt = await linkEnd(pool, { id: order.linkId, purpose: order.kind })
  if (expiresAt === undefined) return notSent('The link in it was used meanwhile, or its time is over.')
  return { token: links.make(order.kind, order.linkId), expiresAt }
}
