import type { Instant, UserId, WorkspaceId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { inTransaction } from '@kith/postgres'
import { requestMail } from '@kith/read-model/outbox'
import type { FactorChange } from '@kith/read-model/outbox'
import type { CredentialStore } from './credentials.ts'
import type { Links } from './links.ts'

/** Mails about an account. Whether one was held back by the limit of its address, nobody learns. */
export interface AccountMails {
  readonly verifyEmail: (to: Recipient) => Promise<void>
  readonly resetPassword: (to: Recipient) => Promise<void>
  /** To the address that somebody wants to change to. */
  readonly changeEmail: (to: Omit<Recipient, 'workspaceId'>) => Promise<void>
  /** To the address that somebody has changed, or wants to change, from. */
  readonly emailChanged: (userId: UserId, from: string, stage: 'asked' | 'done') => Promise<void>
  readonly passwordChanged: (userId: UserId) => Promise<void>
  readonly secondFactorChanged: (userId: UserId, change: FactorChange) => Promise<void>
  readonly newDevice: (news: {
    readonly userId: UserId
    readonly device: string
    readonly at: Instant
  }) => Promise<void>
}

export interface Recipient {
  readonly userId: UserId
  readonly workspaceId: WorkspaceId | null
  readonly address: string
}

/** How long links live, in minutes. */
const lifetimes = { 'reset-password': 30, 'verify-email': 3 * 1440, 'change-email': 1440 } as const

export const createMails = (house: {
  readonly system: Pool
  readonly links: Links
  readonly credentials: CredentialStore
}): AccountMails => {
  const { system, links, credentials } = house

  // Link and mail stand together or not at all: the notifier looks at the link before it sends.
  const withLink = (kind: keyof typeof lifetimes, { userId, workspaceId, address }: Recipient): Promise<void> =>
    inTransaction(system, async (client) => {
      const link = { purpose: kind, userId, data: { email: address }, minutes: lifetimes[kind] }
      const linkId = await links.make(link, client)
      await requestMail(client, { kind, userId, workspaceId, linkId, address })
    })

  const addressOf = async (userId: UserId): Promise<string | undefined> => (await credentials.ofUser(userId))?.email

  return {
    verifyEmail: (to) => withLink('verify-email', to),
    resetPassword: (to) => withLink('reset-password', to),
    changeEmail: (to) => withLink('change-email', { ...to, workspaceId: null }),
    emailChanged: async (userId, from, stage) => {
      await requestMail(system, { kind: 'email-changed', userId, address: from, stage })
    },
    passwordChanged: async (userId) => {
      const address = await addressOf(userId)
      if (address) await requestMail(system, { kind: 'password-changed', userId, address })
    },
    secondFactorChanged: async (userId, change) => {
      const address = await addressOf(userId)
      if (address) await requestMail(system, { kind: 'second-factor-changed', userId, address, change })
    },
    newDevice: async ({ userId, device, at }) => {
      const address = await addressOf(userId)
      if (address) await requestMail(system, { kind: 'new-device', userId, address, device, at })
    },
  }
}
