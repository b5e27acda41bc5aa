import { referralDecider } from '@kith/domain'
import type { ReferralCommand } from '@kith/domain'
import { StoreUnavailable } from '@kith/event-store'
import { deterministicId } from '@kith/kernel'
import type { CommandId } from '@kith/kernel'
import { isTransient } from '@kith/postgres'
import type { Pool } from '@kith/postgres'
import { ladderStands, referralsToExpire, referralsToRemind } from '@kith/read-model/outbox'
import type { WaitingReferral } from '@kith/read-model/outbox'
import type { Sending } from '../following/send-step.ts'

type Climbing = Sending & { readonly pool: Pool }
type Rung = 'RemindReferrer' | 'ExpireReferral'

const batch = 500
const queries = { RemindReferrer: referralsToRemind, ExpireReferral: referralsToExpire } as const

/** Whether something was written: the list may be behind, and then the request says that nothing is due. */
const send = async ({ commands, clock }: Climbing, rung: Rung, waiting: WaitingReferral): Promise<boolean> => {
  const { referralId, workspaceId, waitingSince, reminders } = waiting
  const now = clock.now()
  const command: ReferralCommand = { type: rung, data: { referralId, now, by: 'system' } }
  const commandId = deterministicId('ladder', rung, referralId, waitingSince, String(reminders)) as CommandId
  const context = { workspaceId, actor: 'system', commandId, now } as const
  const outcome = await commands.handle(referralDecider, referralId, command, context)
  return outcome.kind === 'accepted'
}

const climb = async (climbing: Climbing, rung: Rung): Promise<number> => {
  const { pool, clock, log } = climbing
  let written = 0
  let after: WaitingReferral | undefined
  for (;;) {
    const page: readonly WaitingReferral[] = await queries[rung](pool, { now: clock.now(), after, most: batch })
    for (const waiting of page)
      try {
        if (await send(climbing, rung, waiting)) written += 1
      } catch (error) {
        if (isTransient(error) || error instanceof StoreUnavailable) throw error
        // One that cannot be reminded must not keep the others from it.
        log.error({ referralId: waiting.referralId, rung, err: error }, 'a request could not be moved on')
      }
    if (page.length < batch) return written
    after = page.at(-1)
  }
}

/**
 * Reminds the referrers who are due, and ends what nobody answered in time. Whoever was down for days catches up with
 * one reminder each: the request decides which. Quiet hours concern mails, not these facts.
 */
export const climbLadder = async (
  climbing: Climbing,
): Promise<{ readonly reminded: number; readonly expired: number }> => {
  if (!(await ladderStands(climbing.pool))) return { reminded: 0, expired: 0 }
  const expired = await climb(climbing, 'ExpireReferral')
  return { reminded: await climb(climbing, 'RemindReferrer'), expired }
}
