import type { EventEmitter } from 'node:events'

/*
 * Three defects of @eventstore/db-client 6.2.1 end the process or wedge the client for good. All three can go once
 * the client is replaced by one that has the fix (upstream change 523 fixed the first).
 *
 * 1. Answers to batched appends are looked up in one map for the whole process, which any broken append stream empties.
 *    The answer to an append that was thrown out of the map, or a second answer to the same append, then throws inside
 *    a stream listener: an uncaught exception. Here such an answer is dropped; the append itself was rejected as
 *    "unavailable" and is tried again with the same ids.
 * 2. Appends that wait for a full stream to drain reject, when it breaks, in a promise that nobody holds: an unhandled
 *    rejection. Here writes never ask to wait; `append.ts` bounds what is in flight instead.
 * 3. The first append asks for the server's features, without a deadline, and keeps a failed answer for ever unless the
 *    failure was "unavailable". Here every failure to answer is.
 */

interface BatchStream {
  on: EventEmitter['on']
  write: (...args: never[]) => boolean
}

type Listener = Parameters<EventEmitter['on']>[1]

const droppingStrayAnswers =
  (listener: Listener): Listener =>
  (...args) => {
    try {
      listener(...args)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }

const tame = <Stream extends BatchStream>(stream: Stream): Stream => {
  const on = stream.on.bind(stream)
  const write = stream.write.bind(stream)
  stream.on = (name, listener) => on(name, name === 'data' ? droppingStrayAnswers(listener) : listener)
  stream.write = (...args) => {
    write(...args)
    return true
  }
  return stream
}

/** Guards against defects 1 and 2. Takes the prototype that carries the call. */
export const guardBatchAppend = (calls: object): void => {
  const original = Reflect.get(calls, 'batchAppend') as (...args: unknown[]) => BatchStream
  Reflect.set(calls, 'batchAppend', function (this: unknown, ...args: unknown[]) {
    return tame(original.apply(this, args))
  })
}

const unavailable = 14
/** Unimplemented is an answer, and wrong credentials do not mend themselves. */
const answers = new Set([12, 7, 16])
const featuresDeadlineMs = 5_000

type FeaturesCallback = (error: (Error & { code: number }) | null, response: unknown) => void

/** Guards against defect 3. Takes the prototype that carries the call. */
export const guardServerFeatures = (calls: object): void => {
  const original = Reflect.get(calls, 'getSupportedMethods') as (...args: unknown[]) => unknown
  Reflect.set(calls, 'getSupportedMethods', function (this: unknown, request: unknown, callback: FeaturesCallback) {
    const answered: FeaturesCallback = (error, response) => {
      if (error && !answers.has(error.code)) error.code = unavailable
      callback(error, response)
    }
    return original.call(this, request, { deadline: Date.now() + featuresDeadlineMs }, answered)
  })
}
