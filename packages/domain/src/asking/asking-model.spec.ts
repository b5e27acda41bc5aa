import type { CalendarDate } from '@kith/kernel'
import { addDays, deterministicId } from '@kith/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mondayOf } from '../shared/week.ts'
import { sampleCommand } from '../spec/index.ts'
import { defaultSettings } from '../workspace/settings.ts'
import type { AskingCommand } from './commands.ts'
import { askingDecider } from './decider.ts'
import type { AskingEvent } from './events.ts'
import { standing } from './standing.ts'
import type { AskingState } from './state.ts'

const numbers = { ...defaultSettings.guardrails, referralAsksPerWeek: 3, introductionAsksPerWeek: 2, sameTextPerDay: 2 }
const askId = fc.integer({ min: 0, max: 19 }).map((index) => deterministicId('ask', String(index)))
const referrerKey = fc.integer({ min: 0, max: 4 }).map((index) => deterministicId('referrer', String(index)))
const textDigest = fc.constantFrom('a'.repeat(64), 'b'.repeat(64))
const kind = fc.constantFrom('referral', 'introduction')
const today = fc.integer({ min: 0, max: 24 }).map((days) => addDays('2026-11-23' as CalendarDate, days))
const reasons = fc
  .subarray(['cool-down', 'unpaid-thanks'] as const)
  .map((rules) => rules.map((rule) => ({ rule, reason: 'There is one' })))

/** Two tabs, and the course of the asks, in whatever order; days come late and early. */
const command: fc.Arbitrary<AskingCommand> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ askId, referrerKey, textDigest, kind, today, overrides: reasons })
      .map((different) => sampleCommand('ReserveAsk', { ...different, numbers })),
  },
  { weight: 2, arbitrary: askId.map((id) => sampleCommand('ReleaseAsk', { by: 'system', askId: id })) },
  {
    weight: 1,
    arbitrary: fc
      .record({ referrerKey, declinedOn: today })
      .map((different) => sampleCommand('DeclineAsk', { by: 'system', ...different })),
  },
  { weight: 1, arbitrary: askId.map((id) => sampleCommand('OweThanks', { by: 'system', askId: id })) },
  { weight: 1, arbitrary: askId.map((id) => sampleCommand('PayThanks', { by: 'system', askId: id })) },
)

type Reserved = Extract<AskingEvent, { readonly type: 'asking.ask-reserved' }>['data']

/** Calls `check` with the asks that hold, newest last, after each command; nothing is forgotten here. */
const property = (check: (held: readonly Reserved[], state: AskingState) => void) =>
  fc.assert(
    fc.property(fc.array(command, { minLength: 10, maxLength: 80 }), (commands) => {
      let state: AskingState = askingDecider.initial
      let held: readonly Reserved[] = []
      for (const next of commands) {
        const decision = askingDecider.decide(next, state)
        if (decision.kind !== 'accepted') continue
        state = decision.events.reduce(askingDecider.evolve, state)
        for (const { type, data } of decision.events) {
          if (type === 'asking.ask-reserved') held = [...held, data]
          if (type === 'asking.ask-released') {
            const index = held.findLastIndex((one) => one.askId === data.askId)
            held = held.toSpliced(index, 1)
          }
        }
        check(held, state)
      }
    }),
    { numRuns: 150 },
  )

const atMost = (counted: readonly string[], limit: number): void => {
  const counts = new Map<string, number>()
  for (const key of counted) counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const [key, count] of counts) expect(count, key).toBeLessThanOrEqual(limit)
}

describe('whatever is tried, and on whatever day', () => {
  it('no week has more asks of a kind than its number', () =>
    property((held) => {
      const weeks = (of: Reserved['kind']) => held.filter((one) => one.kind === of).map(({ on }) => mondayOf(on))
      atMost(weeks('referral'), numbers.referralAsksPerWeek)
      atMost(weeks('introduction'), numbers.introductionAsksPerWeek)
    }))

  it('no day has more people with the same text than its number', () =>
    property((held) => {
      const people = new Set(held.map(({ on, textDigest: text, referrerKey: who }) => `${on} ${text} ${who}`))
      atMost(
        [...people].map((one) => one.slice(0, one.lastIndexOf(' '))),
        numbers.sameTextPerDay,
      )
    }))

  it('the ledger’s day never goes back', () =>
    property((held) => {
      for (const [index, { on }] of held.entries()) expect(on >= (held[index - 1]?.on ?? on)).toBe(true)
    }))

  it('the standing counts what the rules count', () =>
    property((held, state) => {
      const day = held.at(-1)?.on
      if (day === undefined || (state.status === 'kept' && state.asking.latestOn !== day)) return
      const counted = held.filter((one) => one.kind === 'referral' && mondayOf(one.on) === mondayOf(day)).length
      expect(standing(state, day, numbers).referral.used).toBe(counted)
    }))
})
