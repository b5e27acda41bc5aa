import type { ActiveProjection } from '../generations/active.ts'

export interface ProjectionState {
  readonly name: string
  readonly generation: number
  readonly position: bigint | undefined
  /** Streams that wait behind a parked event. */
  readonly heldStreams: number
}

export interface ProjectorState {
  /** `waiting`: another instance works. `broken`: it tries to get back to its servers. */
  readonly phase: 'starting' | 'waiting' | 'following' | 'broken' | 'stopped'
  /** Whether the last batch reached the end of the log. */
  readonly caughtUp: boolean
  /** The last position that was considered. */
  readonly position: bigint | undefined
  /** Events taken since the start. */
  readonly events: number
  readonly projections: readonly ProjectionState[]
  /** Projections that wait for a rebuild. */
  readonly outdated: readonly string[]
}

/** The projector's state, written by its loop and read by whoever asks. */
export interface Progress {
  readonly phase: (phase: ProjectorState['phase']) => void
  readonly roster: (roster: readonly ActiveProjection[]) => void
  readonly outdated: (names: readonly string[]) => void
  readonly took: (step: {
    readonly events: number
    readonly position: bigint
    readonly caughtUp: boolean
    readonly roster: readonly ActiveProjection[]
  }) => void
  readonly read: () => ProjectorState
}

const describe = (roster: readonly ActiveProjection[]): readonly ProjectionState[] =>
  roster.map(({ projection, generation, position, held }) => ({
    name: projection.name,
    generation,
    position,
    heldStreams: held.size,
  }))

/** A projector that has not begun. */
export const createProgress = (): Progress => {
  let state: ProjectorState = {
    phase: 'starting',
    caughtUp: false,
    position: undefined,
    events: 0,
    projections: [],
    outdated: [],
  }
  const change = (part: Partial<ProjectorState>): void => {
    state = { ...state, ...part }
  }
  return {
    phase: (phase) => change(phase === 'following' ? { phase } : { phase, caughtUp: false }),
    roster: (roster) => change({ projections: describe(roster) }),
    outdated: (outdated) => change({ outdated }),
    took: ({ events, position, caughtUp, roster }) =>
      change({ events: state.events + events, position, caughtUp, projections: describe(roster) }),
    read: () => state,
  }
}
