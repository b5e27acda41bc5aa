export type { Fault, FaultController, FaultScript, FaultTarget } from './faults/fault-script.ts'
export {
  type EmbeddedEventStore,
  type EmbeddedEventStoreOptions,
  type EmbeddedEventStoreStats,
  startEmbeddedEventStore,
} from './start.ts'
export { type LogCheck, checkLog } from './check-log.ts'
