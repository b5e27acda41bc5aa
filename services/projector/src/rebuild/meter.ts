import type { RebuildOptions, RebuildProgress } from './options.ts'

/** Counts events and tells at most a few times a second. */
export interface Meter {
  readonly count: (events: number, position: bigint) => void
  readonly enter: (phase: RebuildProgress['phase']) => void
  readonly total: () => number
}

const everyMs = 250

export const createMeter = (onProgress: RebuildOptions['onProgress']): Meter => {
  const began = performance.now()
  let phase: RebuildProgress['phase'] = 'folding'
  let events = 0
  let position: bigint | undefined
  let told = 0
  const tell = (): void => {
    told = performance.now()
    const seconds = (told - began) / 1_000
    onProgress?.({ phase, events, position, eventsPerSecond: seconds > 0 ? Math.round(events / seconds) : 0 })
  }
  return {
    count: (more, reached) => {
      events += more
      position = reached
      if (performance.now() - told > everyMs) tell()
    },
    enter: (next) => {
      phase = next
      tell()
    },
    total: () => events,
  }
}
