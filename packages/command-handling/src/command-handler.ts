import { setTimeout as sleep } from 'node:timers/promises'
import { StoreUnavailable } from '@kith/event-store'
import type { EventStore } from '@kith/event-store'
import { eventIdFor, streamName } from '@kith/kernel'
import type {
  CommandContext,
  Decider,
  DomainCommand,
  DomainEvent,
  EventMetadata,
  RecordedEvent,
  StreamName,
} from '@kith/kernel'
import { advance, nothingLoaded } from './loaded.ts'
import type { AnyDecider, Loaded, Trace } from './loaded.ts'
import { createOneAtATime } from './one-at-a-time.ts'
import type { CommandOutcome } from './outcome.ts'
import { createStateCache } from './state-cache.ts'

export interface CommandHandlerOptions {
  readonly store: Pick<EventStore, 'append' | 'read'>
  /** Folded states to hold in memory; 10,000 unless told. */
  readonly cachedStates?: number
  /** How often to decide anew when others write to the stream in between; 5 unless told. */
  readonly tries?: number
}

/** The one way in which anything is written. */
export interface CommandHandler {
  /**
   * Loads the aggregate `id`, decides, appends. The same `context.commandId` again answers as it did the first time.
   * With `expected` (the revision that the caller saw) a stream that stands elsewhere is a conflict; without, a
   * concurrent write leads to a new decision, up to five times. Throws StoreUnavailable when the outcome stays unknown:
   * repeat with the same commandId.
   */
  // oxlint-disable-next-line max-params -- the four that every command has, and one that few have
  readonly handle: <State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
    decider: Decider<State, Command, Event, Code>,
    id: string,
    command: Command,
    context: CommandContext,
    expected?: bigint,
  ) => Promise<CommandOutcome<State, Event, Code>>
  /** The aggregate as it stands now. */
  readonly load: <State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
    decider: Decider<State, Command, Event, Code>,
    id: string,
  ) => Promise<{ readonly state: State; readonly revision: bigint | undefined }>
  /** Drops a folded state from memory, or all of them: after a person was erased, say. */
  readonly forget: (stream?: StreamName) => void
}

const metadataFor = (context: CommandContext): Omit<EventMetadata, 'schemaVersion'> => ({
  workspaceId: context.workspaceId,
  actor: context.actor,
  commandId: context.commandId,
  correlationId: context.correlationId ?? context.commandId,
  causationId: context.causationId ?? context.commandId,
  occurredAt: context.now,
})

const longestPauseMs = 200

/** Full jitter: those who collided must not collide again. */
const pause = (attempt: number): Promise<void> => sleep(Math.random() * Math.min(longestPauseMs, 5 * 2 ** attempt))

/** Makes the handler. Safe in several processes at once: the exact revision of every append decides who was first. */
export const createCommandHandler = ({
  store,
  cachedStates = 10_000,
  tries = 5,
}: CommandHandlerOptions): CommandHandler => {
  const cache = createStateCache(cachedStates)
  const inTurn = createOneAtATime<StreamName>()

  /** Reads what is newer than `from` and keeps the result. */
  const refresh = async <State, Event extends DomainEvent>(
    decider: AnyDecider<State, Event>,
    stream: StreamName,
    from: Loaded<State>,
  ): Promise<Loaded<State>> => {
    const newer = await store.read(stream, from.revision === undefined ? {} : { from: from.revision + 1n })
    const loaded = advance(decider, from, newer)
    cache.put(stream, decider, loaded)
    return loaded
  }

  const answerAgain = async <Event extends DomainEvent>(
    stream: StreamName,
    { first, last, position }: Trace,
    context: CommandContext,
  ): Promise<CommandOutcome<never, Event, never>> => {
    const since = await store.read(stream, { from: first })
    const events = since
      .filter((event) => event.metadata.commandId === context.commandId)
      .map(({ type, data }) => ({ type, data }) as unknown as Event)
    return { kind: 'accepted', events, revision: last, position }
  }

  const attempt = async <State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
    { decider, stream, command, context }: Act<State, Command, Event, Code>,
    seen: Loaded<State>,
  ): Promise<CommandOutcome<State, Event, Code> | 'overtaken'> => {
    const decision = decider.decide(command, seen.state)
    if (decision.kind === 'rejected') return decision
    if (decision.kind === 'nothing')
      return {
        kind: 'nothing',
        revision: seen.revision,
        ...(seen.position === undefined ? {} : { position: seen.position }),
      }
    const { events } = decision
    const metadata = metadataFor(context)
    const eventIds = events.map((_event, index) => eventIdFor(context.commandId, index))
    const outcome = await store.append({ stream, expected: seen.revision ?? 'no-stream', events, eventIds, metadata })
    if (outcome.kind === 'conflict') return 'overtaken'
    const first = outcome.revision - BigInt(events.length - 1)
    const recorded = events.map((event, index): RecordedEvent => ({
      id: eventIdFor(context.commandId, index),
      stream,
      revision: first + BigInt(index),
      position: outcome.position,
      type: event.type,
      data: event.data,
      metadata: { ...metadata, schemaVersion: 0 },
      erased: false,
    }))
    cache.put(stream, decider, advance(decider, seen, recorded))
    return { kind: 'accepted', events, revision: outcome.revision, position: outcome.position }
  }

  const run = async <State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
    act: Act<State, Command, Event, Code>,
    expected: bigint | undefined,
  ): Promise<CommandOutcome<State, Event, Code>> => {
    const { decider, stream, context } = act
    // Without a remembered state a new aggregate is the likeliest guess, and guessing saves the read: an append to a
    // stream that must not exist yet proves it right. Whoever saw a version has seen a stream.
    const guess =
      cache.get<State>(stream, decider) ?? (expected === undefined ? nothingLoaded(decider.initial) : undefined)
    let seen = guess ?? (await refresh(decider, stream, nothingLoaded(decider.initial)))
    let fresh = guess === undefined
    for (let tried = 0; ;) {
      const before = seen.commands.get(context.commandId)
      if (before) return answerAgain(stream, before, context)
      if (tried >= tries) return { kind: 'conflict', revision: seen.revision, state: seen.state }
      if (expected === undefined || expected === seen.revision) {
        const outcome = await attempt(act, seen).catch((error: unknown): 'failed' => {
          // What fails on a guess may be refused properly once the truth is known: a person who was erased, say.
          if (fresh || error instanceof StoreUnavailable) throw error
          return 'failed'
        })
        if (outcome === 'overtaken' && fresh) {
          tried += 1
          if (tried < tries) await pause(tried)
        } else if (typeof outcome === 'object' && (outcome.kind === 'accepted' || fresh)) return outcome
      } else if (fresh) return { kind: 'conflict', revision: seen.revision, state: seen.state }
      // Only an append proves that a remembered or guessed state is the current one; any other answer needs a look.
      seen = await refresh(decider, stream, seen)
      fresh = true
    }
  }

  return {
    // oxlint-disable-next-line max-params -- as above
    handle: (decider, id, command, context, expected) => {
      const stream = streamName(decider.category, id)
      return inTurn(stream, async () => {
        try {
          return await run({ decider, stream, command, context }, expected)
        } catch (error) {
          // Nobody knows where the stream stands now.
          cache.drop(stream)
          throw error
        }
      })
    },
    load: async (decider, id) => {
      const stream = streamName(decider.category, id)
      const { state, revision } = await inTurn(stream, () =>
        refresh(decider, stream, cache.get(stream, decider) ?? nothingLoaded(decider.initial)),
      )
      return { state, revision }
    },
    forget: (stream) => (stream === undefined ? cache.clear() : cache.drop(stream)),
  }
}

interface Act<State, Command extends DomainCommand, Event extends DomainEvent, Code extends string> {
  readonly decider: Decider<State, Command, Event, Code>
  readonly stream: StreamName
  readonly command: Command
  readonly context: CommandContext
}
