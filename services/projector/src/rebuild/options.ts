import type { EventStore } from '@kith/event-store'
import type { Pool } from '@kith/postgres'
import type { Projection } from '@kith/read-model/projections'

export interface RebuildProgress {
  readonly phase: 'folding' | 'indexing' | 'catching-up' | 'switching' | 'done'
  readonly events: number
  readonly eventsPerSecond: number
  readonly position: bigint | undefined
}

export interface RebuildOptions {
  /** Needs three connections beside those that others use. */
  readonly pool: Pool
  readonly store: EventStore
  readonly projections: readonly Projection[]
  /** Aborting it leaves what served before untouched. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: RebuildProgress) => void
  /** Rows that may wait in memory before they are written; 20,000 by default. */
  readonly maxPending?: number
}

/** Why a rebuild ended without a switch, as a sentence for who started it. What served before still serves. */
export class RebuildStopped extends Error {
  override readonly name = 'RebuildStopped'
}

/** Ends the rebuild when somebody asked for it. */
export const stopIfCancelled = (name: string, signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new RebuildStopped(`The rebuild of ${name} was cancelled; the old tables still serve.`)
}

/** The projection of this name. Throws a sentence with the known names otherwise. */
export const findProjection = (name: string, projections: readonly Projection[]): Projection => {
  const found = projections.find((projection) => projection.name === name)
  if (found) return found
  const known = projections.map((projection) => projection.name).join(', ')
  throw new RebuildStopped(`There is no projection "${name}". Known ones: ${known}.`)
}
