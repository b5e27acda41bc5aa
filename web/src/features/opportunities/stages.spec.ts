import { describe, expect, it } from 'vitest'
import { inOrder } from './order.ts'
import { readOpportunitiesSearch } from './search.ts'
import { countMoving, nextFact } from './stages.ts'
import type { Opportunity } from './stages.ts'

const today = '2026-05-06'
const role = (id: string, part: Partial<Opportunity> = {}): Opportunity => ({
  id,
  company: 'Northwind',
  role: id,
  department: '',
  location: '',
  link: '',
  notes: '',
  stage: 'interested',
  removed: false,
  addedAt: '2026-04-01T10:00:00Z',
  movedAt: '2026-04-01T10:00:00Z',
  source: null,
  nextStep: null,
  dates: [],
  referrals: [],
  ...part,
})

describe('the state of the opportunities', () => {
  it('counts what moves, and what has a step within the week or before it', () => {
    const step = (dueOn: string | null) => ({ nextStep: { text: 'Call', dueOn } })
    expect(
      countMoving(
        [
          role('a', step('2026-05-12')),
          role('b', step('2026-05-13')),
          role('c', step('2026-04-30')),
          role('d', step(null)),
          role('e', { ...step('2026-05-06'), stage: 'rejected' }),
        ],
        today,
      ),
    ).toEqual({ open: 4, withStep: 2 })
  })
})

describe('what matters next', () => {
  const dates = [
    { id: '1', label: 'Gone', day: '2026-05-05' },
    { id: '2', label: 'Second', day: '2026-06-02' },
    { id: '3', label: 'Interview', day: '2026-05-06' },
  ]
  const referrals: Opportunity['referrals'] = [
    { id: 'r1', status: 'requested' },
    { id: 'r2', status: 'declined' },
  ]

  it('is the next step, else the next date, else who was asked, else how long it is here', () => {
    const step = { nextStep: { text: 'Call', dueOn: null } }
    expect(nextFact(role('a', { ...step, dates, referrals }), today)).toEqual({ kind: 'step', text: 'Call', day: null })
    expect(nextFact(role('a', { dates, referrals }), today)).toEqual({
      kind: 'date',
      text: 'Interview',
      day: '2026-05-06',
    })
    expect(nextFact(role('a', { referrals }), today)).toEqual({ kind: 'asked', count: 1 })
    expect(nextFact(role('a'), today)).toEqual({ kind: 'since' })
  })

  it('orders the list, what has no day at the end', () => {
    const rows = [role('none'), role('late', { nextStep: { text: 'x', dueOn: '2026-05-20' } }), role('soon', { dates })]
    const ids = (down: boolean) => inOrder(rows, { sort: 'next', down, today }).map(({ id }) => id)
    expect(ids(false)).toEqual(['soon', 'late', 'none'])
    expect(ids(true)).toEqual(['none', 'late', 'soon'])
  })
})

describe('how the opportunities are shown', () => {
  it('is read from the address, what makes no sense is left out', () => {
    expect(readOpportunitiesSearch({ view: 'list', sort: 'stage', down: true })).toEqual({
      view: 'list',
      sort: 'stage',
      down: true,
    })
    expect(readOpportunitiesSearch({ view: 'cards', sort: 'salary', down: 'yes' })).toEqual({})
  })
})
