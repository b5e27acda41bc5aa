/** The gRPC status codes this server answers with. */
export const Code = {
  unknown: 2,
  invalidArgument: 3,
  deadlineExceeded: 4,
  notFound: 5,
  resourceExhausted: 8,
  failedPrecondition: 9,
  unimplemented: 12,
  internal: 13,
  unavailable: 14,
} as const

/** A failed call: a status with the trailers from which clients make their typed errors. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure'
  readonly code: number
  readonly trailers: Readonly<Record<string, string>>

  constructor(code: number, message: string, trailers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.code = code
    this.trailers = trailers
  }
}

// Header values are ASCII: other names travel percent-encoded.
const headerText = (text: string): string => (/^[\x20-\x7e]*$/.test(text) ? text : encodeURIComponent(text))

export const streamDeleted = (stream: string): CallFailure =>
  new CallFailure(Code.failedPrecondition, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': headerText(stream),
  })

/** Deletes say "no stream", "any" and "exists" as -1, -2 and -4. */
export const wrongExpectedVersion = (stream: string, expected: number, actual: number): CallFailure =>
  new CallFailure(
    Code.failedPrecondition,
    `The operation failed due to WrongExpectedVersion. Stream: '${stream}', expected version: ${expected}, actual version: ${actual}.`,
    {
      exception: 'wrong-expected-version',
      'stream-name': headerText(stream),
      'expected-version': String(expected),
      'actual-version': String(actual),
    },
  )

export const appendTooLarge = (limit: number): CallFailure =>
  new CallFailure(Code.invalidArgument, `Maximum append size of ${limit} bytes exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(limit),
  })

export const missingMetadata = (property: string): CallFailure =>
  new CallFailure(Code.invalidArgument, `Required metadata property '${property}' is missing.`, {
    exception: 'missing-required-metadata-property',
    'required-metadata-properties': property,
  })

export const notLeader = ({ host, port }: { host: string; port: number }): CallFailure =>
  new CallFailure(Code.notFound, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': host,
    'leader-endpoint-port': String(port),
  })

export const invalidArgument = (message: string): CallFailure => new CallFailure(Code.invalidArgument, message)

export const unavailable = (message: string): CallFailure => new CallFailure(Code.unavailable, message)
