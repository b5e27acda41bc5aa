import type { CommandId, Decider, DomainCommand, DomainEvent, RecordedEvent } from '@kith/kernel'

/** The first and last revision that one command wrote, and where the last lies in the log. */
export interface Trace {
  readonly first: bigint
  readonly last: bigint
  readonly position: bigint
}

/** A stream as it was last seen, folded. */
export interface Loaded<State> {
  readonly state: State
  /** Undefined while the stream does not exist. */
  readonly revision: bigint | undefined
  readonly position: bigint | undefined
  /** The commands that wrote its newest events, the last thousand of them. */
  readonly commands: Map<CommandId, Trace>
}

export type AnyDecider<State, Event extends DomainEvent> = Pick<
  Decider<State, DomainCommand, Event>,
  'category' | 'initial' | 'evolve'
>

const rememberedCommands = 1_000

export const nothingLoaded = <State>(initial: State): Loaded<State> => ({
  state: initial,
  revision: undefined,
  position: undefined,
  commands: new Map(),
})

const remember = (commands: Map<CommandId, Trace>, event: RecordedEvent): void => {
  const { commandId } = event.metadata
  const first = commands.get(commandId)?.first ?? event.revision
  commands.delete(commandId)
  commands.set(commandId, { first, last: event.revision, position: event.position })
  if (commands.size <= rememberedCommands) return
  for (const oldest of commands.keys()) {
    commands.delete(oldest)
    return
  }
}

/**
 * Takes newer events of the stream in. `from` must not be used again: its map of commands moves on, since copying a
 * thousand entries for every command would cost more than deciding does.
 */
export const advance = <State, Event extends DomainEvent>(
  decider: AnyDecider<State, Event>,
  from: Loaded<State>,
  events: readonly RecordedEvent[],
): Loaded<State> => {
  const last = events.at(-1)
  if (!last) return from
  const { commands } = from
  let state = from.state
  for (const event of events) {
    // The stream of a category holds this decider's events and no others; the codec has checked each against its shape.
    state = decider.evolve(state, { type: event.type, data: event.data } as unknown as Event)
    remember(commands, event)
  }
  return { state, revision: last.revision, position: last.position, commands }
}
