/** A real EventStoreDB to run the conformance suite against as well, e.g. `esdb://127.0.0.1:2113?tls=false`. */
export const realEventStoreUrl: string | undefined = process.env['EVENTSTORE_URL'] || undefined
