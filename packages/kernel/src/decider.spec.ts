import { describe, expect, it } from 'vitest'
import { fold } from './decider.ts'
import { accept, assertNever, nothing, reject } from './decision.ts'

const sum = {
  initial: 0,
  evolve: (total: number, event: { type: 'added'; data: { amount: number } }) => total + event.data.amount,
}
const added = (amount: number) => ({ type: 'added', data: { amount } }) as const

describe('folding', () => {
  it('starts at the beginning', () => expect(fold(sum, [added(1), added(2)])).toBe(3))
  it('goes on from a state', () => expect(fold(sum, [added(1)], 10)).toBe(11))
  it('of no events is where it starts', () => expect(fold(sum, [])).toBe(0))
})

describe('a decision', () => {
  it('keeps events in order', () => expect(accept(1, 2, 3)).toEqual({ kind: 'accepted', events: [1, 2, 3] }))
  it('can be that nothing happens', () => expect(nothing()).toEqual({ kind: 'nothing' }))
  it('names the code, and what it is about', () =>
    expect(reject('TOO_LATE', { field: 'on', detail: { days: 3 } })).toEqual({
      kind: 'rejected',
      rejection: { code: 'TOO_LATE', field: 'on', detail: { days: 3 } },
    }))
  it('over a closed union names the case that nobody handled', () =>
    expect(() => assertNever('blue' as never)).toThrow('Unhandled case: "blue"'))
})
