import { describe, expect, it } from 'vitest'
import { forEach } from './for-each.ts'

describe('doing the same to several', () => {
  it('tells who it was done to, how many were left and why', async () => {
    const steps: number[] = []
    const act = (item: number) => Promise.resolve(item % 3 === 0 ? 'not a third' : undefined)
    const came = await forEach([1, 2, 3, 4, 5, 6], act, (done) => steps.push(done))
    expect(came.done.toSorted((left, right) => left - right)).toEqual([1, 2, 4, 5])
    expect(came).toMatchObject({ failed: 2, why: 'not a third' })
    expect(steps).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('has at most four under way', async () => {
    let now = 0
    let highest = 0
    await forEach(
      Array.from({ length: 20 }, (_, index) => index),
      async () => {
        now += 1
        highest = Math.max(highest, now)
        await Promise.resolve()
        now -= 1
        return undefined
      },
      () => undefined,
    )
    expect(highest).toBe(4)
  })
})
