import { fold } from '../decider.ts'
import type { Decider, DomainCommand, DomainEvent } from '../decider.ts'
import type { Decision } from '../decision.ts'
import { isSame } from '../same.ts'

const show = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? `${inner}n` : inner), 2)

/** What a spec may say after `when`; events are compared by structure (`isSame`). Each throws with both sides written out when it does not hold. */
export interface Then<Event, Code extends string> {
  readonly then: (expected: readonly Event[]) => void
  readonly thenNothing: () => void
  readonly thenRejected: (code: Code) => void
  /** The decision itself, for what the three above cannot say. */
  readonly decision: Decision<Event, Code>
}

/** Builds `given(facts).when(command).then(facts)` for one decider. */
export const specify = <State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
  decider: Decider<State, Command, Event, Code>,
) => ({
  given: (history: readonly Event[]) => ({
    when: (command: Command): Then<Event, Code> => {
      const decision = decider.decide(command, fold(decider, history))
      return {
        decision,
        // oxlint-disable-next-line unicorn/no-thenable -- the word of the form; nobody awaits a specification
        then: (expected) => {
          if (decision.kind !== 'accepted') throw new Error(`Expected events, got ${show(decision)}`)
          if (!isSame(decision.events, expected))
            throw new Error(`Expected ${show(expected)}\nbut got ${show(decision.events)}`)
        },
        thenNothing: () => {
          if (decision.kind !== 'nothing') throw new Error(`Expected nothing to happen, got ${show(decision)}`)
        },
        thenRejected: (code) => {
          if (decision.kind !== 'rejected') throw new Error(`Expected ${code}, got ${show(decision)}`)
          if (decision.rejection.code !== code) throw new Error(`Expected ${code}, got ${show(decision.rejection)}`)
        },
      }
    },
  }),
})
