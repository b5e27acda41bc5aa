import { randomBytes } from 'node:crypto'
import type { SubjectId } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { openBox, sealBox } from './boxes.ts'
import { createKeyCache } from './key-cache.ts'

const [ada, ben, cai] = ['ada', 'ben', 'cai'] as unknown as [SubjectId, SubjectId, SubjectId]

const cacheOf = (...subjects: readonly SubjectId[]) => {
  const cache = createKeyCache(10)
  for (const subject of subjects) cache.put(subject, randomBytes(32))
  return cache
}

describe('a box sealed for several people', () => {
  it('opens while all their keys are there, in whatever order they are named', () => {
    const cache = cacheOf(ada, ben, cai)
    const box = sealBox(cache, [cai, ada, ben, ada], 'here', 'note')
    expect(openBox(cache, [ben, cai, ada], 'here', box)).toEqual({ kind: 'open', text: 'note' })
  })
  it.each([ada, ben, cai])('is erased once the key of %s is destroyed', (gone) => {
    const cache = cacheOf(ada, ben, cai)
    const box = sealBox(cache, [ada, ben, cai], 'here', 'note')
    cache.put(gone, 'destroyed')
    expect(openBox(cache, [ada, ben, cai], 'here', box)).toEqual({ kind: 'erased' })
  })
  it('does not open for some of them only', () => {
    const cache = cacheOf(ada, ben)
    const box = sealBox(cache, [ada, ben], 'here', 'note')
    expect(() => openBox(cache, [ada], 'here', box)).toThrow('changed or moved')
    expect(() => openBox(cache, [ben], 'here', box)).toThrow('changed or moved')
  })
})

describe('a box', () => {
  it('does not open in another place', () => {
    const cache = cacheOf(ada)
    const box = sealBox(cache, [ada], 'here', 'note')
    expect(() => openBox(cache, [ada], 'there', box)).toThrow('changed or moved')
  })
  it('needs somebody it is about', () => expect(() => sealBox(cacheOf(), [], 'here', 'note')).toThrow('Nobody'))
  it('needs keys that were prepared', () => expect(() => sealBox(cacheOf(), [ada], 'here', 'note')).toThrow('prepared'))
  it('is not sealed for somebody who was erased', () => {
    const cache = cacheOf(ada)
    cache.put(ada, 'destroyed')
    expect(() => sealBox(cache, [ada], 'here', 'note')).toThrow('destroyed')
  })
})
