import { describe, expect, it } from 'vitest'
import { createGroup } from './group.ts'

const setUp = (fails: (items: readonly string[]) => boolean = () => false) => {
  const calls: (readonly string[])[] = []
  const ask = createGroup<string, string>(async (items) => {
    calls.push(items)
    await new Promise((resolve) => setImmediate(resolve))
    if (fails(items)) throw new Error('no')
    return new Map(items.map((item) => [item, item.toUpperCase()]))
  })
  return { calls, ask }
}

describe('calls that come together', () => {
  it('share one call after the one that is under way', async () => {
    const { calls, ask } = setUp()
    const results = await Promise.all([ask(['a']), ask(['b', 'c']), ask(['c', 'd'])])
    expect(calls).toEqual([['a'], ['b', 'c', 'd']])
    expect(results[2]?.get('d')).toBe('D')
  })
  it('fail together and leave the next alone', async () => {
    const { ask } = setUp((items) => items.includes('bad'))
    const first = ask(['a'])
    const failing = Promise.allSettled([ask(['bad']), ask(['b'])])
    expect((await first).get('a')).toBe('A')
    expect((await failing).map((outcome) => outcome.status)).toEqual(['rejected', 'rejected'])
    expect((await ask(['b'])).get('b')).toBe('B')
  })
})
