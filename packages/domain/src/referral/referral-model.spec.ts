import { fold } from '@kith/kernel'
import type { Instant } from '@kith/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleCommand, sampleIds } from '../spec/index.ts'
import type { ReferralCommand } from './commands.ts'
import { referralDecider } from './decider.ts'
import type { ReferralEvent } from './events.ts'

const { owner: seeker, stranger: referrer } = sampleIds
const by = fc.constantFrom(seeker, referrer, 'system' as const)
const now = fc
  .integer({ min: 0, max: 20 })
  .map((days) => new Date(Date.parse('2026-11-23T10:00:00.000Z') + days * 86_400_000).toISOString() as Instant)

const types: readonly ReferralCommand['type'][] = [
  'ChooseReferralPath',
  'DoPreparation',
  'PreparePackage',
  'RequestReferral',
  'ViewReferral',
  'AskMore',
  'RevisePackage',
  'AcceptReferral',
  'DeclineReferral',
  'ReleaseReferral',
  'SubmitReferral',
  'RecordOutcome',
  'WithdrawReferral',
  'ThankReferrer',
  'OfferHelp',
  'CloseReferral',
  'RemindReferrer',
  'ExpireReferral',
]

/** What both of them, and time, may try in whatever order. */
const command = fc
  .record({ type: fc.constantFrom(...types), by, now })
  .map(({ type, ...different }): ReferralCommand => {
    const sample = sampleCommand(type, { by: different.by })
    return 'now' in sample.data
      ? ({ ...sample, data: { ...sample.data, now: different.now } } as ReferralCommand)
      : sample
  })

const play = (commands: readonly ReferralCommand[]): readonly ReferralEvent[] => {
  const events: ReferralEvent[] = []
  for (const next of [sampleCommand('DraftReferral'), sampleCommand('PreparePackage'), ...commands]) {
    const decision = referralDecider.decide(next, fold(referralDecider, events))
    if (decision.kind === 'accepted') events.push(...decision.events)
  }
  return events
}

const property = (check: (events: readonly ReferralEvent[]) => void) =>
  fc.assert(
    fc.property(fc.array(command, { minLength: 5, maxLength: 60 }), (commands) => check(play(commands))),
    { numRuns: 200 },
  )

const count = (events: readonly ReferralEvent[], type: ReferralEvent['type']): number =>
  events.filter((event) => event.type === type).length

describe('whatever both of them try', () => {
  it('it is never closed without thanks after the last thing to thank for', () =>
    property((events) => {
      const end = events.findIndex(({ type }) => type === 'referral.closed')
      if (end < 0) return
      const owing = ['declined', 'withdrawn', 'expired', 'released', 'submitted', 'outcome-recorded']
      const last = events.findLastIndex(({ type }) => owing.includes(type.slice('referral.'.length)))
      expect(events.slice(last, end).some(({ type }) => type === 'referral.thanked')).toBe(true)
    }))

  it('it is accepted at most once, and never after it ended', () =>
    property((events) => {
      expect(count(events, 'referral.accepted')).toBeLessThanOrEqual(1)
      const ended = events.findIndex(({ type }) => /declined|withdrawn|expired|released|closed/.test(type))
      if (ended >= 0) expect(count(events.slice(ended), 'referral.accepted')).toBe(0)
    }))

  it('it ends at most once by a side exit, and nothing but thanks, offers and closing follow', () =>
    property((events) => {
      const ended = events.findIndex(({ type }) => /declined|withdrawn|expired|released/.test(type))
      if (ended < 0) return
      for (const { type } of events.slice(ended + 1)) expect(type).toMatch(/thanked|help-offered|closed/)
    }))

  it('nothing but an offer of help follows once it is closed', () =>
    property((events) => {
      const closed = events.findIndex(({ type }) => type === 'referral.closed')
      if (closed < 0) return
      for (const { type } of events.slice(closed + 1)) expect(type).toBe('referral.help-offered')
    }))
})
