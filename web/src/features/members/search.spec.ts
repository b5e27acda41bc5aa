import { describe, expect, it } from 'vitest'
import { memberFilterOf, readMembersSearch } from './search.ts'

describe('the filters of the Members page', () => {
  it('leave out what makes no sense', () => {
    expect(readMembersSearch({ q: '  ', role: 'queen', cohort: 7 })).toEqual({})
  })

  it('take a number that was typed as a search', () => {
    expect(readMembersSearch({ q: 42 })).toEqual({ q: '42' })
  })

  it('reach the server as they stand in the address', () => {
    const search = readMembersSearch({ q: 'nina', role: 'coach', cohort: 'c1' })
    expect(memberFilterOf(search)).toEqual({ search: 'nina', role: 'coach', cohortId: 'c1' })
  })
})
