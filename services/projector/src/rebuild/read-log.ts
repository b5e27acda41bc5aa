import type { EventStore, UndecodableEvent } from '@kith/event-store'
import type { Projection, Recorded } from '@kith/read-model/projections'
import type { Share } from '../live/share.ts'

/** What a projection follows, batch by batch up to the present head, with what could not be read. */
export async function* readLog(
  store: EventStore,
  { categories }: Projection,
  options: { readonly after: bigint | undefined; readonly maxBatch: number },
): AsyncGenerator<{ readonly share: Share; readonly position: bigint }> {
  const undecodable: UndecodableEvent[] = []
  const batches = store.readCategories({
    categories,
    ...options,
    onUnknown: 'throw',
    onUndecodable: (event) => void undecodable.push(event),
  })
  for await (const { events, position } of batches)
    // The store's catalogue is the domain's, so its events are Kith's.
    yield { share: { events: events as readonly Recorded[], undecodable: undecodable.splice(0) }, position }
}
