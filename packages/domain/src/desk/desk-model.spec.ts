import type { CalendarDate, ReferralId } from '@kith/kernel'
import { addDays, deterministicId } from '@kith/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mondayOf } from '../shared/week.ts'
import { sampleCommand } from '../spec/index.ts'
import type { DeskCommand } from './commands.ts'
import { deskDecider } from './decider.ts'
import type { DeskState } from './state.ts'

const referralId = fc.integer({ min: 0, max: 19 }).map((index) => deterministicId('r', String(index)) as ReferralId)
const today = fc.integer({ min: 0, max: 24 }).map((days) => addDays('2026-11-23' as CalendarDate, days))
const perWeek = fc.option(fc.integer({ min: 0, max: 6 }))
const workspacePerWeek = fc.integer({ min: 1, max: 5 })

/** Many seekers at once, on whatever day, while the referrer and the workspace change their numbers. */
const command: fc.Arbitrary<DeskCommand> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ referralId, today, workspacePerWeek })
      .map((different) => sampleCommand('TakeAsk', { by: 'system', ...different })),
  },
  { weight: 2, arbitrary: referralId.map((id) => sampleCommand('GiveBackAsk', { by: 'system', referralId: id })) },
  { weight: 1, arbitrary: perWeek.map((number) => sampleCommand('SetDeskLimit', { by: 'system', perWeek: number })) },
)

describe('whatever many seekers try with a desk', () => {
  it('no week takes more than the smaller number, and no request stands on it twice', () =>
    fc.assert(
      fc.property(fc.array(command, { minLength: 10, maxLength: 80 }), (commands) => {
        let state: DeskState = deskDecider.initial
        let limit: number | null = null
        let held: readonly { readonly id: ReferralId; readonly on: CalendarDate }[] = []
        for (const next of commands) {
          const decision = deskDecider.decide(next, state)
          if (decision.kind !== 'accepted') continue
          state = decision.events.reduce(deskDecider.evolve, state)
          for (const { type, data } of decision.events) {
            if (type === 'desk.limit-set') limit = data.perWeek
            if (type === 'desk.ask-given-back')
              held = held.toSpliced(
                held.findLastIndex(({ id }) => id === data.referralId),
                1,
              )
            if (type !== 'desk.ask-taken' || next.type !== 'TakeAsk') continue
            held = [...held, { id: data.referralId, on: data.on }]
            const week = held.filter(({ on }) => mondayOf(on) === mondayOf(data.on))
            expect(week.length).toBeLessThanOrEqual(Math.min(limit ?? Infinity, next.data.workspacePerWeek))
            expect(new Set(week.map(({ id }) => id)).size).toBe(week.length)
          }
        }
      }),
      { numRuns: 150 },
    ))
})
