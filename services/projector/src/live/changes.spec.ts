import type { ContactId, ImportId, UserId, WorkspaceId } from '@kith/kernel'
import type { Change } from '@kith/read-model/projections'
import { describe, expect, it } from 'vitest'
import { mergeChanges, passedPayload } from './changes.ts'

const noor = 'noor' as UserId
const other = 'other' as UserId
const contact = (id: string): ContactId => id as ContactId

describe('changes', () => {
  it('are merged for each viewer', () => {
    const changes: readonly Change[] = [
      { userId: noor, topics: ['contacts'], contactIds: [contact('a')] },
      { userId: other, topics: ['today'], contactIds: [contact('a')] },
      { userId: noor, topics: ['contacts', 'history'], contactIds: [contact('a'), contact('b')] },
    ]
    expect(mergeChanges(changes)).toEqual([
      { userId: noor, topics: ['contacts', 'history'], contactIds: ['a', 'b'] },
      { userId: other, topics: ['today'], contactIds: ['a'] },
    ])
  })

  it('name no contact when one of them may be about any', () => {
    const changes: readonly Change[] = [
      { userId: noor, topics: ['contacts'], contactIds: [contact('a')] },
      { userId: noor, topics: ['today'] },
    ]
    expect(mergeChanges(changes)).toEqual([{ userId: noor, topics: ['contacts', 'today'] }])
  })

  it('keep imports apart', () => {
    const changes = ['one', 'two'].map((id): Change => ({
      userId: noor,
      topics: ['imports'],
      importId: id as ImportId,
    }))
    expect(mergeChanges(changes)).toHaveLength(2)
  })

  it('are merged for each workspace, apart from those of people', () => {
    const [school, club] = ['school' as WorkspaceId, 'club' as WorkspaceId]
    const changes: readonly Change[] = [
      { workspaceId: school, topics: ['members', 'cohorts'] },
      { userId: noor, topics: ['viewer', 'access'] },
      { workspaceId: club, topics: ['cohorts'] },
      { workspaceId: school, topics: ['cohorts', 'viewer'] },
    ]
    expect(mergeChanges(changes)).toEqual([
      { userId: noor, topics: ['viewer', 'access'] },
      { workspaceId: school, topics: ['members', 'cohorts', 'viewer'] },
      { workspaceId: club, topics: ['cohorts'] },
    ])
  })

  it('become null when they do not fit a notification', () => {
    const many = Array.from({ length: 400 }, (_, number): Change => ({
      userId: noor,
      topics: ['contacts'],
      contactIds: [contact(`contact-number-${number}`)],
    }))
    expect(JSON.parse(passedPayload(7n, ['today'], many))).toEqual({
      position: '7',
      projections: ['today'],
      changes: null,
    })
    expect(Buffer.byteLength(passedPayload(7n, ['today'], many.slice(0, 200)))).toBeLessThan(8_000)
  })
})
