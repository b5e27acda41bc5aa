import type { AskingId, UserId, WorkspaceId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import { z } from 'zod'
import { guardrails } from '../workspace/settings.ts'

export const askKind = z.enum(['referral', 'introduction'])
export type AskKind = z.output<typeof askKind>

/** The rules of the ledger that a good reason may step over. */
export const ledgerRule = z.enum(['cool-down', 'unpaid-thanks'])
export type LedgerRule = z.output<typeof ledgerRule>

/** Those of the workspace's guardrails that the ledger keeps; more may be handed in. */
export const askingNumbers = guardrails.pick({
  referralAsksPerWeek: true,
  introductionAsksPerWeek: true,
  coolDownDays: true,
  sameTextPerDay: true,
  unpaidThanks: true,
})
export type AskingNumbers = z.output<typeof askingNumbers>

/** The one ledger that a seeker has in a workspace. */
export const askingIdFor = (workspaceId: WorkspaceId, seekerId: UserId): AskingId =>
  deterministicId('asking', workspaceId, seekerId) as AskingId
