// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { filterOf, isFiltered, readPeopleSearch } from './search.ts'

describe('the address of the People page', () => {
  it('keeps what it understands and leaves the rest out', () => {
    expect(
      readPeopleSearch({ q: 'ana', closeness: ['distant', 'close', 'best'], overdue: true, sort: 'company', page: 3 }),
    ).toEqual({ q: 'ana', closeness: ['close', 'distant'], overdue: true, sort: 'company' })
    expect(readPeopleSearch({ q: ' ', closeness: 'nobody', unplaced: 'yes', sort: 'rank' })).toEqual({})
  })

  it('takes one closeness without a list and a number as text', () => {
    expect(readPeopleSearch({ closeness: 'close', q: 42 })).toEqual({ closeness: ['close'], q: '42' })
  })

  it('asks the server for people who are not archived unless told otherwise', () => {
    expect(filterOf({}).archived).toBe(false)
    expect(filterOf({ archived: true }).archived).toBe(true)
  })

  it('does not count the order as a filter', () => {
    expect(isFiltered({ sort: 'company' })).toBe(false)
    expect(isFiltered({ unplaced: true })).toBe(true)
  })
})
