import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { lazily, startLoop } from './loop.ts'

const forEver = 3_600_000

describe('a loop', () => {
  it('works at once, then whenever it is woken', async () => {
    let times = 0
    const loop = startLoop({ everyMs: forEver, work: async () => void (times += 1), onError: () => undefined })
    await vi.waitFor(() => expect(times).toBe(1))
    loop.wake()
    await vi.waitFor(() => expect(times).toBe(2))
    await loop.stop()
    expect(times).toBe(2)
  })

  it('works by itself after a while', async () => {
    let times = 0
    const loop = startLoop({ everyMs: 5, work: async () => void (times += 1), onError: () => undefined })
    await vi.waitFor(() => expect(times).toBeGreaterThan(3))
    await loop.stop()
  })

  it('works once more when it is woken while it works, and never twice at once', async () => {
    let times = 0
    let atOnce = 0
    let most = 0
    const loop = startLoop({
      everyMs: forEver,
      work: async () => {
        times += 1
        atOnce += 1
        most = Math.max(most, atOnce)
        await sleep(20)
        atOnce -= 1
      },
      onError: () => undefined,
    })
    for (let wake = 0; wake < 5; wake += 1) loop.wake()
    await vi.waitFor(() => expect(times).toBe(2))
    await sleep(50)
    await loop.stop()
    expect(times).toBe(2)
    expect(most).toBe(1)
  })

  it('goes on after a failure and tells of it', async () => {
    const errors: unknown[] = []
    let times = 0
    const loop = startLoop({
      everyMs: 5,
      work: async () => {
        times += 1
        if (times === 1) throw new Error('once')
      },
      onError: (error) => errors.push(error),
    })
    await vi.waitFor(() => expect(times).toBeGreaterThan(2))
    await loop.stop()
    expect(errors).toEqual([new Error('once')])
  })

  it('ends after the work in hand', async () => {
    let finished = false
    const loop = startLoop({
      everyMs: forEver,
      work: async () => {
        await sleep(50)
        finished = true
      },
      onError: () => undefined,
    })
    await loop.stop()
    expect(finished).toBe(true)
  })
})

describe('waking a loop lazily', () => {
  it('wakes it once for many calls, and again for later ones', () => {
    vi.useFakeTimers()
    let woken = 0
    const soon = lazily({ wake: () => (woken += 1) }, 100)
    for (let call = 0; call < 50; call += 1) soon()
    expect(woken).toBe(0)
    vi.advanceTimersByTime(100)
    expect(woken).toBe(1)
    soon()
    vi.advanceTimersByTime(100)
    expect(woken).toBe(2)
    vi.useRealTimers()
  })
})
