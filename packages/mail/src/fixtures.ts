import type { Instant } from '@kith/kernel'
import type { AccountMailContent, InvitationMail } from './account-mail.ts'

const reader = { publicUrl: 'https://kith.example', locale: 'en-GB', timeZone: 'Europe/Berlin' } as const
/** As long as the real thing. */
const token = 'AbCd_-90'.repeat(8)
const expiresAt = '2026-11-30T16:40:00.000Z' as Instant

/** To somebody of whom nothing is known but their address. */
export const invitation: InvitationMail = {
  kind: 'invitation',
  publicUrl: reader.publicUrl,
  locale: 'en',
  token,
  expiresAt,
  address: 'amara@harbor.example',
  workspace: 'Harbor',
  invitedBy: 'Ines Braga',
  roles: ['member', 'mentor'],
  cohorts: ['Autumn 2026', 'Spring 2027'],
}

/** One of each kind. */
export const accountMails: readonly AccountMailContent[] = [
  invitation,
  { ...reader, kind: 'verify-email', token, expiresAt },
  { ...reader, kind: 'reset-password', token, expiresAt },
  { ...reader, kind: 'change-email', token, expiresAt },
  { ...reader, kind: 'email-changed', stage: 'asked' },
  { ...reader, kind: 'email-changed', stage: 'done' },
  { ...reader, kind: 'password-changed' },
  { ...reader, kind: 'second-factor-changed', change: 'totp-off' },
  { ...reader, kind: 'new-device', device: 'Firefox on Linux', at: '2026-11-23T16:22:00.000Z' as Instant },
]
