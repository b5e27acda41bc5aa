import { describe, expect, it } from 'vitest'
import { readWorkspaceSearch, withoutWorkspace } from './workspace-in-address.ts'

describe('the workspace in an address', () => {
  it('is read when it is a text', () => {
    expect(readWorkspaceSearch({ workspace: 'w1', tab: 'history' })).toEqual({ workspace: 'w1' })
    expect(readWorkspaceSearch({ workspace: 3 })).toEqual({})
    expect(readWorkspaceSearch({})).toEqual({})
  })

  it.each([
    ['/?workspace=w1', '/'],
    ['/people/1?workspace=w1', '/people/1'],
    ['/people/1?tab=history&workspace=w1&asOf=2026-05-03#top', '/people/1?tab=history&asOf=2026-05-03#top'],
    ['/people?search=a%26b', '/people?search=a%26b'],
  ])('is taken out: %s', (href, left) => expect(withoutWorkspace(href)).toBe(left))
})
