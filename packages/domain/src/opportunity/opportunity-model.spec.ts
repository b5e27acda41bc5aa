import { deterministicId, fold } from '@kith/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleCommand } from '../spec/index.ts'
import type { OpportunityCommand } from './commands.ts'
import { opportunityDecider } from './decider.ts'
import type { OpportunityEvent } from './events.ts'
import { opportunityStage } from './stage.ts'

const dateId = fc.constantFrom(deterministicId('first'), deterministicId('second'))
const text = fc.constantFrom('', 'Write to the team', 'Read their papers')

const command: fc.Arbitrary<OpportunityCommand> = fc.oneof(
  fc.constantFrom(...opportunityStage.options).map((stage) => sampleCommand('MoveStage', { stage })),
  dateId.map((id) => sampleCommand('AddOpportunityDate', { dateId: id })),
  dateId.map((id) => sampleCommand('RemoveOpportunityDate', { dateId: id })),
  text.map((words) => sampleCommand('SetNextStep', { text: words })),
  text.map((notes) => sampleCommand('ChangeOpportunity', { notes })),
  fc.constantFrom(sampleCommand('RemoveOpportunity'), sampleCommand('RestoreOpportunity')),
)

const property = (check: (events: readonly OpportunityEvent[]) => void) =>
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      const events: OpportunityEvent[] = []
      for (const next of [sampleCommand('AddOpportunity'), ...commands]) {
        const decision = opportunityDecider.decide(next, fold(opportunityDecider, events))
        if (decision.kind === 'accepted') events.push(...decision.events)
      }
      check(events)
    }),
    { numRuns: 150 },
  )

/** All that is known, written out: a map has no fields to compare. */
const known = (events: readonly OpportunityEvent[]): string =>
  JSON.stringify(fold(opportunityDecider, events), (_key, value: unknown) =>
    value instanceof Map ? [...(value as ReadonlyMap<string, unknown>)] : value,
  )

describe('whatever the owner does', () => {
  it('every fact changes what is known', () =>
    property((events) => {
      for (const [index, { type }] of events.entries())
        expect(known(events.slice(0, index + 1)), type).not.toBe(known(events.slice(0, index)))
    }))
  it('nothing changes while it is removed', () =>
    property((events) => {
      for (const [index, { type }] of events.entries())
        if (type === 'opportunity.removed')
          expect([undefined, 'opportunity.restored']).toContain(events[index + 1]?.type)
    }))
})
