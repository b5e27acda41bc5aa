export * from './errors.ts'
export type * from './event-store.ts'
export { openEventStore } from './open-event-store.ts'
export type { EventStoreOptions } from './open-event-store.ts'
