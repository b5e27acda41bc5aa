import type { SubjectId } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { createKeyCache } from './key-cache.ts'

const id = (text: string) => text as SubjectId
const key = (byte: number) => new Uint8Array([byte])

describe('the key cache', () => {
  it('drops the keys that were put longest ago', () => {
    const cache = createKeyCache(2)
    for (const [index, text] of ['a', 'b', 'c'].entries()) cache.put(id(text), key(index))
    expect([cache.get(id('a')), cache.get(id('b')), cache.get(id('c'))]).toEqual([undefined, key(1), key(2)])
  })
  it('keeps a whole batch, however small the cache', () => {
    const cache = createKeyCache(1)
    cache.putAll(new Map(['a', 'b', 'c'].map((text, index) => [id(text), key(index)])))
    expect([cache.get(id('a')), cache.get(id('c'))]).toEqual([key(0), key(2)])
  })
  it('never brings a destroyed key back', () => {
    const cache = createKeyCache(10)
    cache.put(id('a'), 'destroyed')
    cache.putAll(new Map([[id('a'), key(1)]]))
    expect(cache.get(id('a'))).toBe('destroyed')
  })
  it('says by its epoch that it was cleared', () => {
    const cache = createKeyCache(10)
    const before = cache.epoch()
    cache.clear()
    expect(cache.epoch()).not.toBe(before)
  })
})
