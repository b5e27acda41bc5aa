import { describe, expect, it } from 'vitest'
import type { Decider } from '../decider.ts'
import { accept, nothing, reject } from '../decision.ts'
import { specify } from './given-when-then.ts'

interface Lit {
  readonly type: 'lamp.lit'
  readonly data: { readonly watts: number; readonly room?: string | undefined }
}
type Light = { readonly type: 'Light'; readonly data: { readonly watts: number } }

const lamp: Decider<boolean, Light, Lit, 'TOO_BRIGHT'> = {
  category: 'lamp',
  initial: false,
  evolve: () => true,
  decide: ({ data }, lit) => {
    if (data.watts > 100) return reject('TOO_BRIGHT')
    return lit ? nothing() : accept({ type: 'lamp.lit', data: { room: 'hall', watts: data.watts } })
  },
}
const { given } = specify(lamp)
const light = (watts: number): Light => ({ type: 'Light', data: { watts } })
const lit: Lit = { type: 'lamp.lit', data: { watts: 40, room: 'hall' } }

describe('given, when, then', () => {
  it('holds for the events that follow, in whatever order their fields stand', () =>
    given([])
      .when(light(40))
      .then([{ data: { room: 'hall', watts: 40 }, type: 'lamp.lit' }]))
  it('folds the history first', () => given([lit]).when(light(40)).thenNothing())
  it('holds for a refusal by its code', () => given([]).when(light(500)).thenRejected('TOO_BRIGHT'))
  it('hands out the decision', () => expect(given([]).when(light(500)).decision.kind).toBe('rejected'))
  it('fails for other events, and shows both', () =>
    expect(() => given([]).when(light(41)).then([lit])).toThrow(/Expected[^]*40[^]*but got[^]*41/))
  it('fails when something else came out', () => {
    expect(() => given([lit]).when(light(40)).then([lit])).toThrow('Expected events')
    expect(() => given([]).when(light(40)).thenNothing()).toThrow('Expected nothing to happen')
    expect(() => given([]).when(light(40)).thenRejected('TOO_BRIGHT')).toThrow('Expected TOO_BRIGHT')
  })
})
