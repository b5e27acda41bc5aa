/** Stands for a new UUID in a body: the same one wherever it appears, another one for each request. */
export const freshCommand = '@@COMMAND@@'
export const freshInteraction = '@@INTERACTION@@'

/** What a load generator sends, in turn, and how it knows an answer to be right. */
export interface Traffic {
  readonly url: string
  readonly requests: readonly { readonly cookie: string; readonly body: string }[]
  /** Stands in every right answer. `"errors"` never does. */
  readonly expect: string
}

/** What one window of load showed. Times in milliseconds. */
export interface Load {
  readonly requests: number
  /** Until the last answer was there. */
  readonly seconds: number
  readonly p50: number
  readonly p99: number
  readonly max: number
  /** Bytes received for each request, with headers. */
  readonly bytes: number
  /** Answers that were not right, and broken connections. */
  readonly wrong: number
}

export interface LoadOptions {
  readonly connections: number
  readonly seconds: number
}
