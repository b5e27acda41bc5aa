import { describe, expect, it } from 'vitest'
import { membersIn } from './live.ts'

const told = (projections: readonly string[], changes: unknown): string =>
  JSON.stringify({ position: '7', projections, changes })

describe('what the projector tells', () => {
  it('names the members whose wishes may have changed', () =>
    expect(
      membersIn(
        told(
          ['member'],
          [
            { userId: 'a', topics: ['viewer'] },
            { userId: 'b', topics: ['today'] },
            { userId: 'a', topics: ['viewer', 'today'] },
          ],
        ),
      ),
    ).toEqual(['a']))

  it('means everybody when it does not say whom', () => expect(membersIn(told(['member'], null))).toBe('all'))

  it('is of no interest when it is not about members', () =>
    expect(membersIn(told(['today'], [{ userId: 'a', topics: ['viewer'] }]))).toEqual([]))
})
