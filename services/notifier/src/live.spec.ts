import { describe, expect, it } from 'vitest'
import { membersIn, tellsOfNotices } from './live.ts'

const told = (projections: readonly string[], changes: unknown): string =>
  JSON.stringify({ position: '7', projections, changes })

describe('what the projector tells', () => {
  it('names the members and workspaces whose wishes may have changed', () =>
    expect(
      membersIn(
        told(
          ['member'],
          [
            { userId: 'a', topics: ['viewer'] },
            { userId: 'b', topics: ['today'] },
            { userId: 'a', topics: ['viewer', 'today'] },
            { userId: 'c', topics: ['access'] },
            { workspaceId: 'w', topics: ['viewer'] },
            { workspaceId: 'x', topics: ['cohorts', 'members'] },
          ],
        ),
      ),
    ).toEqual({ userIds: ['a', 'c'], workspaceIds: ['w'] }))

  it('means everybody when it does not say whom', () => expect(membersIn(told(['member'], null))).toBe('all'))

  it('is of no interest when it is about no member’s wishes', () => {
    expect(membersIn(told(['today'], [{ userId: 'a', topics: ['viewer'] }]))).toBeUndefined()
    expect(membersIn(told(['member'], [{ workspaceId: 'w', topics: ['cohorts'] }]))).toBeUndefined()
  })

  it('says when there may be new notices, also when it does not say for whom', () => {
    expect(tellsOfNotices(told(['today', 'notice'], null))).toBe(true)
    expect(tellsOfNotices(told(['today'], []))).toBe(false)
  })
})
