import type { RejectionCode } from '@kith/domain'
import type { CalendarDate, CommandId, Decider, DomainCommand, DomainEvent, Instant, UserId } from '@kith/kernel'
import { addDays, deterministicId, instantAt } from '@kith/kernel'
import type { Workshop } from '../cli/workshop.ts'
import type { DemoSomebody } from './referring.ts'
import type { DemoBootcamp } from './seed-bootcamp.ts'

/** The same id for the same words, for what the demo's people seek, offer and ask. */
export const demoId = <Id extends string>(...words: readonly string[]): Id =>
  deterministicId('demo', 'referring', ...words) as Id

/** One act of the demo. */
export interface DemoAct<State, Command extends DomainCommand, Event extends DomainEvent> {
  readonly decider: Decider<State, Command, Event, RejectionCode>
  readonly id: string
  readonly command: Command
  readonly daysAgo: number
  readonly actor: UserId | 'system'
  /** Tells acts of the same kind apart. */
  readonly what: readonly string[]
}

/** Where the demo's acts are played: who is who, and what day it was. */
export interface DemoStage {
  readonly bootcamp: DemoBootcamp
  readonly userOf: (somebody: DemoSomebody) => UserId
  readonly dayOf: (daysAgo: number) => CalendarDate
  readonly instantOf: (daysAgo: number) => Instant
  /** Plays an act at its time. Throws when it is refused: the demo is ours to get right. */
  readonly tell: <State, Command extends DomainCommand, Event extends DomainEvent>(
    act: DemoAct<State, Command, Event>,
  ) => Promise<void>
}

export const openStage = ({ handler }: Workshop, bootcamp: DemoBootcamp): DemoStage => {
  const { workspaceId, adminId, today } = bootcamp
  const dayOf = (daysAgo: number): CalendarDate => addDays(today, -daysAgo)
  const instantOf = (daysAgo: number): Instant => instantAt(dayOf(daysAgo), 8, 'UTC')
  return {
    bootcamp,
    userOf: (somebody) => (somebody === 'admin' ? adminId : (deterministicId('demo', 'account', somebody) as UserId)),
    dayOf,
    instantOf,
    tell: async ({ decider, id, command, daysAgo, actor, what }) => {
      const outcome = await handler.handle(decider, id, command, {
        workspaceId,
        actor,
        commandId: demoId<CommandId>(command.type, ...what),
        now: instantOf(daysAgo),
      })
      if (outcome.kind !== 'accepted' && outcome.kind !== 'nothing')
        throw new Error(`The demo’s referrals could not be filled in: ${command.type} ${JSON.stringify(outcome)}`)
    },
  }
}
