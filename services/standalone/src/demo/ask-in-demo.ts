import {
  askingDecider,
  askingIdFor,
  defaultSettings,
  deskDecider,
  deskIdFor,
  openingDecider,
  referralDecider,
} from '@kith/domain'
import type { OpeningId, ReferralId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import type { DemoReferral } from './referring.ts'
import { demoId } from './stage.ts'
import type { DemoStage } from './stage.ts'

/** Sends a request in the order in which the app does it: the ledger, the desk, the seat, the request. */
export const askInDemo = async (
  { bootcamp, userOf, dayOf, instantOf, tell }: DemoStage,
  referral: DemoReferral,
  referralId: ReferralId,
  daysAgo: number,
): Promise<void> => {
  const { workspaceId } = bootcamp
  const { slug, referrer, message, opening } = referral
  const seekerId = userOf(referral.seeker)
  const isMember = typeof referrer === 'string'
  const referrerKey = isMember ? userOf(referrer) : deterministicId('demo', seekerId, 'contact', referrer.contact)
  const { guardrails: numbers } = defaultSettings
  const when = { daysAgo, what: [slug] }
  const askingId = askingIdFor(workspaceId, seekerId)
  await tell({
    ...when,
    decider: askingDecider,
    id: askingId,
    actor: seekerId,
    command: {
      type: 'ReserveAsk',
      data: {
        askingId,
        askId: referralId,
        seekerId,
        by: seekerId,
        kind: 'referral',
        referrerKey,
        today: dayOf(daysAgo),
        textDigest: demoId('text', slug).replaceAll('-', '').repeat(2),
        numbers,
        // The demo's people have been busy, and one of them has not said thank you yet.
        overrides: [{ rule: 'unpaid-thanks', reason: 'The demo shows all states at once' }],
      },
    },
  })
  if (isMember) {
    const referrerId = userOf(referrer)
    const deskId = deskIdFor(workspaceId, referrerId)
    const workspacePerWeek = numbers.mentorAsksPerWeek
    const data = { deskId, referrerId, referralId, today: dayOf(daysAgo), workspacePerWeek, by: 'system' as const }
    await tell({ ...when, decider: deskDecider, id: deskId, actor: 'system', command: { type: 'TakeAsk', data } })
  }
  if (opening !== undefined) {
    const openingId = demoId<OpeningId>('opening', opening)
    const data = { openingId, referralId, seekerId, today: dayOf(daysAgo), by: seekerId }
    const command = { type: 'ClaimSeat', data } as const
    await tell({ ...when, decider: openingDecider, id: openingId, actor: seekerId, command })
  }
  await tell({
    ...when,
    decider: referralDecider,
    id: referralId,
    actor: seekerId,
    command: {
      type: 'RequestReferral',
      data: {
        referralId,
        by: seekerId,
        way: isMember ? 'kith' : 'outside',
        message,
        now: instantOf(daysAgo),
        today: dayOf(daysAgo),
        standing: isMember ? null : { closeness: 'close', lastInteractionOn: null, doNotContact: false },
        directAskWithinDays: numbers.directAskWithinDays,
        overrides: [],
      },
    },
  })
}
