import { StoreRefused, StreamGone } from './errors.ts'

/** What a failed call means for the caller. */
export type Failure =
  /** The stream stands at another revision. */
  | 'conflict'
  /** Nobody knows whether it happened; the same call may be made again. */
  | 'unknown-outcome'
  /** Tombstoned. */
  | 'gone'
  /** The server said no. */
  | 'refused'

const unknownOutcomes = new Set(['unavailable', 'timeout', 'deadline-exceeded', 'cancelled', 'unknown', 'not-leader'])

/** gRPC's own codes for the same, from calls whose errors the client hands on as they are. */
const unknownStatus = new Set([1, 2, 4, 8, 10, 13, 14])

// Codes of Node's own errors on a connection or stream that broke under the call.
const brokenConnection = /^(?:ERR_STREAM_|ERR_HTTP2_|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)/

const textOf = (error: object, key: string): string | undefined => {
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? value : undefined
}

/**
 * Tells failures apart by the name that the client gives them in `type`, or by Node's `code`. Never by class: the client
 * may be loaded twice, and its generic classes say too little.
 */
export const classify = (error: unknown): Failure => {
  if (typeof error !== 'object' || error === null) return 'refused'
  const type = textOf(error, 'type')
  if (type === 'wrong-expected-version') return 'conflict'
  if (type === 'stream-deleted') return 'gone'
  // The client gives this text to refusals that it has no class for: a bad request, one event too large.
  if (type === 'unknown' && messageOf(error).startsWith('Could not recognize')) return 'refused'
  if (type !== undefined) return unknownOutcomes.has(type) ? 'unknown-outcome' : 'refused'
  const code: unknown = Reflect.get(error, 'code')
  if (typeof code === 'number') return unknownStatus.has(code) ? 'unknown-outcome' : 'refused'
  return brokenConnection.test(textOf(error, 'code') ?? '') ? 'unknown-outcome' : 'refused'
}

/** Whether the client or gRPC made this error. Our own and the sealer's faults have neither a `type` nor a number. */
export const isFromClient = (error: unknown): boolean =>
  error instanceof Error && ('type' in error || typeof Reflect.get(error, 'code') === 'number')

/** Whether the failure says that a stream was never written or is deleted. */
export const isMissingStream = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  ['stream-not-found', 'stream-deleted'].includes(textOf(error, 'type') ?? '')

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The error that leaves this package for a definite no. */
export const refusal = (error: unknown, act: string): Error => {
  if (classify(error) === 'gone') return new StreamGone(`${act}: the stream was closed for good`, { cause: error })
  const limit: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'maxAppendSize') : undefined
  if (typeof limit === 'number')
    return new StoreRefused(`${act}: the events are larger than the ${limit} bytes that one append may hold`, {
      cause: error,
    })
  return new StoreRefused(`${act}: the event store refused: ${messageOf(error)}`, { cause: error })
}
