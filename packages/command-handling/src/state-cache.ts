import type { StreamName } from '@kith/kernel'
import type { AnyDecider, Loaded } from './loaded.ts'

interface Entry {
  readonly decider: unknown
  readonly loaded: Loaded<unknown>
}

export interface StateCache {
  readonly get: <State>(
    stream: StreamName,
    decider: Pick<AnyDecider<State, never>, 'initial'>,
  ) => Loaded<State> | undefined
  readonly put: <State>(
    stream: StreamName,
    decider: Pick<AnyDecider<State, never>, 'initial'>,
    loaded: Loaded<State>,
  ) => void
  readonly drop: (stream: StreamName) => void
  readonly clear: () => void
}

/** Holds the folded states that were used last, at most `limit` of them. A Map keeps order: the first is the oldest. */
export const createStateCache = (limit: number): StateCache => {
  const entries = new Map<StreamName, Entry>()
  return {
    get: <State>(stream: StreamName, decider: Pick<AnyDecider<State, never>, 'initial'>) => {
      const entry = entries.get(stream)
      // A state belongs to the decider that folded it.
      return entry?.decider === decider ? (entry.loaded as Loaded<State>) : undefined
    },
    put: (stream, decider, loaded) => {
      entries.delete(stream)
      entries.set(stream, { decider, loaded })
      for (const oldest of entries.keys()) {
        if (entries.size <= limit) return
        entries.delete(oldest)
      }
    },
    drop: (stream) => void entries.delete(stream),
    clear: () => entries.clear(),
  }
}
