import { describe, expect, it } from 'vitest'
import { inTurn } from './in-turn.ts'

describe('tasks in turn', () => {
  it('never overlap, even when two wait for the same one', async () => {
    const queue = inTurn()
    const told: string[] = []
    const gates: (() => void)[] = []
    const task = (name: string) => async () => {
      told.push(`${name} begins`)
      await new Promise<void>((resolve) => gates.push(resolve))
      told.push(`${name} ends`)
    }
    const all = ['first', 'second', 'third'].map((name) => queue(task(name)))
    for (const each of all) {
      await Promise.resolve().then(() => undefined)
      gates.shift()?.()
      await each
    }
    expect(told).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]))
  })

  it('go on after one that failed', async () => {
    const queue = inTurn()
    const failed = queue(() => Promise.reject(new Error('no network')))
    const after = queue(() => Promise.resolve('saved'))
    await expect(failed).rejects.toThrow('no network')
    await expect(after).resolves.toBe('saved')
  })
})
