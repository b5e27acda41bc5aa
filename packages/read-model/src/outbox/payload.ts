import type { CalendarDate, ContactId, Instant, InvitationId, UpdateId, UserId, WorkspaceId } from '@kith/kernel'
import type { AccountMail, AccountMailKind, DigestKind, FactorChange, MailKind } from './kinds.ts'

/** A digest as it was planned or asked for. */
export interface DigestOrder {
  readonly kind: DigestKind
  readonly userId: UserId
  readonly workspaceId: WorkspaceId
  /** Where its reader is. */
  readonly localDate: CalendarDate
}

/** A notice as it was planned: which, and for whom. What it says is read when it is sent. */
export interface NoticeOrder {
  readonly kind: 'notice'
  readonly userId: UserId
  readonly workspaceId: WorkspaceId
  readonly noticeId: string
  /** The request or the opening. */
  readonly subjectId: string
}

/** A member's update to one contact, as it was planned. What it says is read when it is sent. */
export interface UpdateOrder {
  readonly kind: 'network-update'
  /** Whose update it is; the mail stands in their mailbox, and its reader is the contact. */
  readonly userId: UserId
  readonly workspaceId: WorkspaceId
  readonly updateId: UpdateId
  readonly contactId: ContactId
}

/** What a row of the outbox says is to be sent. */
export type MailOrder = DigestOrder | NoticeOrder | UpdateOrder | AccountMail

export const isDigest = (order: MailOrder): order is DigestOrder =>
  order.kind === 'digest' || order.kind === 'digest-now'

/** Whether a second copy is one too many: of a mail that may have arrived no other is sent. */
export const isAtMostOnce = (order: MailOrder): boolean =>
  isDigest(order) || order.kind === 'notice' || order.kind === 'network-update'

/** What a mail knows beyond who gets it, as the outbox keeps it: ids, never names. */
export const payloadOf = (mail: AccountMail): object => {
  switch (mail.kind) {
    case 'invitation':
      return { linkId: mail.linkId, invitationId: mail.invitationId }
    case 'verify-email':
    case 'reset-password':
    case 'change-email':
      return { linkId: mail.linkId }
    case 'email-changed':
      return { stage: mail.stage ?? 'done' }
    case 'password-changed':
      return {}
    case 'second-factor-changed':
      return mail.change === undefined ? {} : { change: mail.change }
    case 'new-device':
      return { device: mail.device.slice(0, 200), at: mail.at }
  }
}

interface Payload {
  readonly linkId: string
  readonly invitationId: InvitationId
  readonly stage: 'asked' | 'done'
  readonly change?: FactorChange
  readonly device: string
  readonly at: Instant
  readonly noticeId: string
  readonly subjectId: string
  readonly updateId: UpdateId
  readonly contactId: ContactId
}

/** The columns that say what is to be sent. */
export interface OrderRow {
  readonly kind: MailKind
  readonly user_id: UserId
  readonly workspace_id: WorkspaceId
  readonly local_date: CalendarDate
  readonly address: string
  /** What `payloadOf` made. */
  readonly payload: Payload
}

/** The order in a row; the other half of `payloadOf`. */
export const orderOf = (row: OrderRow): MailOrder => {
  const { kind, user_id: userId, workspace_id: workspaceId, address, payload } = row
  const { linkId } = payload
  switch (kind) {
    case 'digest':
    case 'digest-now':
      return { kind, userId, workspaceId, localDate: row.local_date }
    case 'notice':
      return { kind, userId, workspaceId, noticeId: payload.noticeId, subjectId: payload.subjectId }
    case 'network-update':
      return { kind, userId, workspaceId, updateId: payload.updateId, contactId: payload.contactId }
    case 'invitation':
      return { kind, workspaceId, invitationId: payload.invitationId, linkId, address }
    case 'verify-email':
    case 'reset-password':
      return { kind, userId, workspaceId, linkId, address }
    case 'change-email':
      return { kind, userId, linkId, address }
    case 'email-changed':
      return { kind, userId, address, stage: payload.stage }
    case 'password-changed':
      return { kind, userId, address }
    case 'second-factor-changed':
      return { kind, userId, address, ...(payload.change === undefined ? {} : { change: payload.change }) }
    case 'new-device':
      return { kind, userId, address, device: payload.device, at: payload.at }
  }
}

/** Whose mailbox it is in; undefined for an invitation, whose reader may be a stranger. */
export const readerOf = (order: MailOrder): UserId | undefined => ('userId' in order ? order.userId : undefined)

const linked: readonly AccountMailKind[] = ['invitation', 'verify-email', 'reset-password', 'change-email']

/** Whether its text holds a link that opens something by itself. */
export const holdsSecret = ({ kind }: MailOrder): boolean => linked.some((one) => one === kind)
