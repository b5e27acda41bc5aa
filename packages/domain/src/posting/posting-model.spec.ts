import type { CalendarDate, OpeningId } from '@kith/kernel'
import { addDays, deterministicId } from '@kith/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleCommand } from '../spec/index.ts'
import type { PostingCommand } from './commands.ts'
import { postingDecider } from './decider.ts'

const openingId = fc.integer({ min: 0, max: 19 }).map((index) => deterministicId('o', String(index)) as OpeningId)
const today = fc.integer({ min: 0, max: 3 }).map((days) => addDays('2026-11-23' as CalendarDate, days))
const perDay = fc.integer({ min: 1, max: 5 })

/** Many openings at once, on whatever day, while some are not posted after all and the workspace changes its number. */
const command: fc.Arbitrary<PostingCommand> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ openingId, today, perDay })
      .map((different) => sampleCommand('CountOpening', { by: 'system', ...different })),
  },
  { weight: 2, arbitrary: openingId.map((id) => sampleCommand('UncountOpening', { by: 'system', openingId: id })) },
)

describe('whatever a poster tries', () => {
  it('no day has more openings than the number, and no opening stands on it twice', () =>
    fc.assert(
      fc.property(fc.array(command, { minLength: 10, maxLength: 80 }), (commands) => {
        let state = postingDecider.initial
        const held = new Map<string, CalendarDate>()
        for (const next of commands) {
          const decision = postingDecider.decide(next, state)
          if (decision.kind !== 'accepted') continue
          state = decision.events.reduce(postingDecider.evolve, state)
          for (const { type, data } of decision.events) {
            if (type === 'posting.opening-uncounted') held.delete(data.openingId)
            else held.set(data.openingId, data.on)
            if (type !== 'posting.opening-counted' || next.type !== 'CountOpening') continue
            const day = [...held.values()].filter((on) => on === data.on)
            expect(day.length).toBeLessThanOrEqual(next.data.perDay)
          }
        }
      }),
      { numRuns: 150 },
    ))
})
