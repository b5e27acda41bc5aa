import type { UserId, WorkspaceId } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { createLiveChanges } from '../src/live/live-changes.ts'

const robin = '0b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c' as UserId
const kim = '1b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c' as UserId
const here = '2b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c' as WorkspaceId
const elsewhere = '3b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c' as WorkspaceId

const page = (userId: UserId, sessionId: string, workspaceId = here) => ({ userId, workspaceId, sessionId })

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
    const mine = live.follow(page(robin, 'a'))[Symbol.asyncIterator]()
    const theirs = live.follow(page(kim, 'b'))[Symbol.asyncIterator]()
    const [first, second] = [mine.next(), theirs.next()]
    pass([{ userId: robin, topics: ['contacts'], contactIds: ['c'] }])
    expect((await first).value).toEqual({ topics: ['contacts'], contactIds: ['c'], importId: null })
    pass([{ userId: kim, topics: ['imports'], importId: 'i' }])
    expect((await second).value).toMatchObject({ topics: ['imports'], importId: 'i' })
  })
  it('is everything when too much changed, and after a gap in hearing', async () => {
    const { live, pass, reconnect } = open()
    const mine = live.follow(page(robin, 'a'))[Symbol.asyncIterator]()
    const first = mine.next()
    pass(null)
    expect((await first).value.topics).toContain('today')
    const second = mine.next()
    reconnect()
    expect((await second).value.topics).toContain('mailbox')
  })
  it('ends when the session does', async () => {
    const { live } = open()
    const mine = live.follow(page(robin, 'a'))[Symbol.asyncIterator]()
    const next = mine.next()
    expect(live.count()).toBe(1)
    live.endSession('a')
    expect((await next).done).toBe(true)
    expect(live.count()).toBe(0)
  })
  it('is told to everybody in a workspace, and to nobody in another', async () => {
    const { live, pass } = open()
    const mine = live.follow(page(robin, 'a'))[Symbol.asyncIterator]()
    const theirs = live.follow(page(kim, 'b', elsewhere))[Symbol.asyncIterator]()
    const [first, second] = [mine.next(), theirs.next()]
    pass([
      { workspaceId: here, topics: ['cohorts'] },
      { workspaceId: elsewhere, topics: ['members'] },
    ])
    expect((await first).value.topics).toEqual(['cohorts'])
    expect((await second).value.topics).toEqual(['members'])
  })
  it('never speaks of rights: those are read anew', async () => {
    const { live, pass } = open()
    const heard: unknown[] = []
    live.onAccess((userId) => heard.push(userId))
    const mine = live.follow(page(robin, 'a'))[Symbol.asyncIterator]()
    const first = mine.next()
    pass([{ userId: robin, topics: ['viewer', 'access'] }])
    expect((await first).value.topics).toEqual(['viewer'])
    pass(null)
    expect(heard).toEqual([robin, undefined])
  })
  it('ends with a membership, and not in another workspace', async () => {
    const { live } = open()
    const mine = live.follow(page(robin, 'a'))[Symbol.asyncIterator]()
    const other = live.follow(page(robin, 'b', elsewhere))[Symbol.asyncIterator]()
    const next = mine.next()
    void other.next()
    live.endMembership(robin, here)
    expect((await next).done).toBe(true)
    expect(live.followers()).toHaveLength(1)
  })
})
