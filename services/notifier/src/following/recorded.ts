import type { KithEvent } from '@kith/domain'
import type { RecordedEvent } from '@kith/kernel'

/** Any of Kith's events as it stands in the log. */
export type Recorded = KithEvent extends infer Event ? (Event extends KithEvent ? RecordedEvent<Event> : never) : never
