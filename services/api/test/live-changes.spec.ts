import type { UserId } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { createLiveChanges } from '../src/live/live-changes.ts'

const robin = '0b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c' as UserId
const kim = '1b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c' as UserId

const open = () => {
  let hear: (payload: string) => void = () => undefined
  let reconnected: () => void = () => undefined
  const live = createLiveChanges({
    onMessage: (listen) => {
      hear = listen
      return () => undefined
    },
    onReconnect: (listen) => {
      reconnected = listen
      return () => undefined
    },
  })
  return {
    live,
    pass: (changes: unknown) => hear(JSON.stringify({ position: '1', projections: [], changes })),
    reconnect: () => reconnected(),
  }
}

describe('what is told to open pages', () => {
  it('is told to whom it concerns and to nobody else', async () => {
    const { live, pass } = open()
    const mine = live.follow(robin, 'a')[Symbol.asyncIterator]()
    const theirs = live.follow(kim, 'b')[Symbol.asyncIterator]()
    const [first, second] = [mine.next(), theirs.next()]
    pass([{ userId: robin, topics: ['contacts'], contactIds: ['c'] }])
    expect((await first).value).toEqual({ topics: ['contacts'], contactIds: ['c'], importId: null })
    pass([{ userId: kim, topics: ['imports'], importId: 'i' }])
    expect((await second).value).toMatchObject({ topics: ['imports'], importId: 'i' })
  })
  it('is everything when too much changed, and after a gap in hearing', async () => {
    const { live, pass, reconnect } = open()
    const mine = live.follow(robin, 'a')[Symbol.asyncIterator]()
    const first = mine.next()
    pass(null)
    expect((await first).value.topics).toContain('today')
    const second = mine.next()
    reconnect()
    expect((await second).value.topics).toContain('mailbox')
  })
  it('ends when the session does', async () => {
    const { live } = open()
    const mine = live.follow(robin, 'a')[Symbol.asyncIterator]()
    const next = mine.next()
    expect(live.count()).toBe(1)
    live.endSession('a')
    expect((await next).done).toBe(true)
    expect(live.count()).toBe(0)
  })
})
