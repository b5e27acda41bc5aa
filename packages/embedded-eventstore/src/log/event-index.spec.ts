import { describe, expect, it } from 'vitest'
import { EventIndex } from './event-index.ts'
import { parseLink } from './link.ts'
import { RecentIds } from './recent-ids.ts'

describe('the event index', () => {
  it('keeps its events beyond one chunk and finds them by position', () => {
    const index = new EventIndex()
    const count = 140_000
    for (let n = 0; n < count; n++) index.add({ position: 64 + n * 100, frameLength: n, stream: n % 7, type: n % 3 })
    expect(index.count).toBe(count)
    for (const n of [0, 65_535, 65_536, 139_999]) {
      expect(index.position(n)).toBe(64 + n * 100)
      expect([index.frameLength(n), index.stream(n), index.type(n)]).toEqual([n, n % 7, n % 3])
      expect(index.ordinalAt(64 + n * 100)).toBe(n)
    }
    expect([0, 63, 65, 64 + count * 100].map((position) => index.ordinalAt(position))).toEqual(Array(4).fill(undefined))
  })
})

describe('the ids seen last', () => {
  it('are known in their own stream, until newer ones push them out', () => {
    const recent = new RecentIds(2)
    recent.remember('a', 1, 0)
    recent.remember('b', 1, 1)
    expect([recent.revisionIn(1, 'a'), recent.revisionIn(2, 'a')]).toEqual([0, undefined])
    recent.remember('c', 1, 2)
    expect([recent.revisionIn(1, 'a'), recent.revisionIn(1, 'b')]).toEqual([undefined, 1])
  })
})

describe('a link', () => {
  it('names a revision and a stream, which may hold an @ itself', () => {
    expect(parseLink('12@user@example')).toEqual({ revision: 12, stream: 'user@example' })
    expect(['', '@s', 'x@s', '-1@s', '12'].map(parseLink)).toEqual(Array(5).fill(undefined))
  })
})
