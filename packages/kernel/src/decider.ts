import type { Decision } from './decision.ts'

/** What every event looks like to the machinery; the domain narrows it. */
export interface DomainEvent {
  readonly type: string
  readonly data: object
}

/** What every command looks like to the machinery. */
export interface DomainCommand {
  readonly type: string
  readonly data: object
}

/**
 * One aggregate as three pure things: where it starts, how a fact changes it, what a command leads to. Time, ids and
 * chance come in with the command.
 */
export interface Decider<
  State,
  Command extends DomainCommand,
  Event extends DomainEvent,
  Code extends string = string,
> {
  readonly category: string
  readonly initial: State
  readonly evolve: (state: State, event: Event) => State
  readonly decide: (command: Command, state: State) => Decision<Event, Code>
}

/** The state after `events`, from the beginning or from `from`. */
export const fold = <State, Event extends DomainEvent>(
  decider: Pick<Decider<State, never, Event>, 'initial' | 'evolve'>,
  events: Iterable<Event>,
  from: State = decider.initial,
): State => {
  let state = from
  for (const event of events) state = decider.evolve(state, event)
  return state
}
