import { EventStoreDBClient, START } from '@eventstore/db-client'

/**
 * Events a second that the event store's own client reads from $all, with its JSON parsed and nothing else done to it.
 * At most `most` events.
 */
export const bareReadPerSecond = async (connectionString: string, most: number): Promise<number> => {
  const client = EventStoreDBClient.connectionString(connectionString)
  try {
    const began = performance.now()
    let events = 0
    for await (const { event } of client.readAll({ fromPosition: START, maxCount: most }))
      if (event?.isJson === true) events += 1
    return (events * 1_000) / (performance.now() - began)
  } finally {
    await client.dispose()
  }
}
