import { describe, expect, it } from 'vitest'
import { filterOf, isFiltered, readBoardSearch } from './search.ts'

const cohort = '0f0e0d0c-0b0a-4908-8706-050403020100'

describe('the filters of the board in the address', () => {
  it('are read, also numbers that somebody searched for', () => {
    expect(readBoardSearch({ q: 2026, place: 'Oslo', cohort, mine: true, status: 'filled' })).toEqual({
      q: '2026',
      place: 'Oslo',
      cohort,
      mine: true,
      status: 'filled',
    })
  })

  it('are left out where they make no sense', () => {
    expect(readBoardSearch({ q: ' ', place: 7n, cohort: 'x', mine: 'true', status: 'open', other: 1 })).toEqual({})
    expect(isFiltered(readBoardSearch({ q: '' }))).toBe(false)
  })

  it('become what the server takes, open ones when nothing is said', () => {
    expect(filterOf({})).toEqual({ search: null, location: null, cohortId: null, mine: null, status: null })
    expect(filterOf({ q: 'design', status: 'closed' })).toMatchObject({ search: 'design', status: 'closed' })
  })
})
