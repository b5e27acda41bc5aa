import { expect, it } from 'vitest'
import { createOrder } from './use-in-order.ts'

it('begins an act once the one before it has ended, also when that failed', async () => {
  const inOrder = createOrder()
  const seen: string[] = []
  let refuse: (reason: Error) => void = () => undefined
  const first = inOrder(() => {
    seen.push('first')
    return new Promise<void>((_, reject) => (refuse = reject))
  })
  const second = inOrder(() => Promise.resolve(seen.push('second')))
  await new Promise((rest) => setTimeout(rest, 20))
  expect(seen).toEqual(['first'])
  refuse(new Error('no connection'))
  await expect(first).rejects.toThrow('no connection')
  await second
  expect(seen).toEqual(['first', 'second'])
})
