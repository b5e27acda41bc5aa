import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineJob } from './definition.ts'

const retry = { attempts: 1, backoff: 'fixed', firstDelayMs: 0 } as const
const named = (id: string) =>
  defineJob({ name: 'errand', payload: z.object({ n: z.number() }), jobId: () => id, retry })

describe('defining a job', () => {
  it('reads a payload that fits', () => expect(named('a').parse({ n: 1, more: true })).toEqual({ n: 1 }))

  it('says what is wrong with one that does not', () =>
    expect(() => named('a').parse({ n: 'one' })).toThrow(/payload of a "errand" job does not fit[^]*n/))

  it.each(['', '42', 'mail:7'])('refuses the id "%s", which the queue would misread', (id) =>
    expect(() => named(id).idOf({ n: 1 })).toThrow(`may not have the id "${id}"`),
  )

  it.each(['mail_7', '4f2e', '-42-'])('takes the id "%s"', (id) => expect(named(id).idOf({ n: 1 })).toBe(id))

  it('refuses a name that is not in lower case with hyphens', () =>
    expect(() => defineJob({ name: 'Send:Mail', payload: z.object({}), jobId: () => 'a', retry })).toThrow(
      'A job is named in lower case',
    ))
})
