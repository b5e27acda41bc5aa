import type { FaultRegister } from '../faults/fault-script.ts'
import type { EventStore } from '../store/event-store.ts'

/** What every call handler works with. */
export type ServerContext = {
  readonly store: EventStore
  readonly faults: FaultRegister
  readonly now: () => number
  readonly newId: () => string
  readonly log: (line: string) => void
  /** Where clients reach this server. */
  readonly address: () => { readonly host: string; readonly port: number }
  readonly instanceId: string
}
