import { describe, expect, it } from 'vitest'
import { classify, refusal } from './failure.ts'

const failing = (fields: object, message = 'failed'): Error => Object.assign(new Error(message), fields)

describe('telling failures apart', () => {
  it.each(['unavailable', 'timeout', 'deadline-exceeded', 'cancelled', 'unknown', 'not-leader'])(
    'takes %s for an unknown outcome',
    (type) => expect(classify(failing({ type }))).toBe('unknown-outcome'),
  )
  it.each([1, 2, 4, 8, 10, 13, 14])('takes a bare status %i for an unknown outcome', (code) =>
    expect(classify(failing({ code }))).toBe('unknown-outcome'),
  )
  it.each(['ERR_STREAM_WRITE_AFTER_END', 'ERR_STREAM_DESTROYED', 'ERR_HTTP2_INVALID_SESSION', 'ECONNRESET'])(
    'takes the broken connection %s for an unknown outcome',
    (code) => expect(classify(failing({ code }))).toBe('unknown-outcome'),
  )
  it('goes by name and not by class', () => expect(classify({ type: 'wrong-expected-version' })).toBe('conflict'))
  it('knows a closed stream', () => expect(classify(failing({ type: 'stream-deleted' }))).toBe('gone'))
  it('takes an answer that the client has no class for as a no', () =>
    expect(classify(failing({ type: 'unknown' }, 'Could not recognize bad request'))).toBe('refused'))
  it.each([failing({ type: 'access-denied' }), failing({ code: 7 }), new TypeError('a bug'), undefined, 'text'])(
    'takes anything else as a no',
    (error) => expect(classify(error)).toBe('refused'),
  )
})

describe('a refusal', () => {
  it('names the limit that an append passed', () =>
    expect(refusal(failing({ type: 'maximum-append-size-exceeded', maxAppendSize: 1024 }), 'Appending').message).toBe(
      'Appending: the events are larger than the 1024 bytes that one append may hold',
    ))
  it('keeps what the server said', () =>
    expect(refusal(failing({ type: 'access-denied' }, 'no rights'), 'Reading').message).toBe(
      'Reading: the event store refused: no rights',
    ))
})
