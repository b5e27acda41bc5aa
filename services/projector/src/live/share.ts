import type { EventPlace, UndecodableEvent } from '@kith/event-store'
import { splitStreamName } from '@kith/kernel'
import type { Recorded } from '@kith/read-model/projections'
import type { ActiveProjection } from '../generations/active.ts'

/** A stretch of the log, with what could not be read in it. */
export interface Stretch {
  readonly events: readonly Recorded[]
  readonly undecodable: readonly UndecodableEvent[]
  /** The last position that was considered. */
  readonly position: bigint
}

export type Taken = { readonly event: Recorded } | { readonly undecodable: UndecodableEvent }

/** One projection's share of a stretch: events of its categories that it has not seen. */
export interface Share {
  readonly events: readonly Recorded[]
  readonly undecodable: readonly UndecodableEvent[]
}

const categoryOf = (stream: string): string => splitStreamName(stream).category

/** Answers how to take a projection's share; each stream's category is looked up once for all projections. */
export const shareOut = (stretch: Stretch): ((active: ActiveProjection) => Share) => {
  const categories = stretch.events.map(({ stream }) => categoryOf(stream))
  return ({ projection, position = -1n }) => {
    const followed = new Set(projection.categories)
    return {
      events: stretch.events.filter(
        (event, index) => event.position > position && followed.has(categories[index] ?? ''),
      ),
      undecodable: stretch.undecodable.filter(
        ({ place }) => place.position > position && followed.has(categoryOf(place.stream)),
      ),
    }
  }
}

/** Where it lies in the log. */
export const placeOf = (taken: Taken): EventPlace => ('event' in taken ? taken.event : taken.undecodable.place)

/** Both kinds in the order of the log. */
export const inLogOrder = ({ events, undecodable }: Share): readonly Taken[] => {
  const readable = events.map((event): Taken => ({ event }))
  if (undecodable.length === 0) return readable
  return [...readable, ...undecodable.map((one): Taken => ({ undecodable: one }))].toSorted((left, right) =>
    placeOf(left).position < placeOf(right).position ? -1 : 1,
  )
}
