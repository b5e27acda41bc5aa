import type { CalendarDate, OpeningId } from '@kith/kernel'
import { addDays, deterministicId, fold } from '@kith/kernel'
import { specify } from '@kith/kernel/spec'
import { describe, expect, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import { postedOn } from './decide.ts'
import { postingDecider } from './decider.ts'
import { postingIdFor } from './posting-id.ts'
import { noPosting } from './state.ts'

const { given } = specify(postingDecider)
const { owner, stranger: poster, workspace } = sampleIds
const on = (text: string): CalendarDate => text as CalendarDate
const today = on('2026-11-23')
const opening = (index: number) => ({ openingId: deterministicId('opening', String(index)) as OpeningId })

const counted = (index: number, day = today) => sampleEvent('posting.opening-counted', { ...opening(index), on: day })
const count = (index: number, different: Partial<ReturnType<typeof sampleCommand<'CountOpening'>>['data']> = {}) =>
  sampleCommand('CountOpening', { by: 'system', ...opening(index), ...different })
const uncount = (index: number) => sampleCommand('UncountOpening', { by: 'system', ...opening(index) })
const uncounted = (index: number) => sampleEvent('posting.opening-uncounted', opening(index))
const five = [1, 2, 3, 4, 5].map((index) => counted(index))

describe('the day of a poster', () => {
  it('has room for as many openings as the workspace says', () => {
    given([])
      .when(count(1))
      .then([counted(1)])
    given(five).when(count(6)).thenRejected('POSTING_QUOTA')
    expect(given(five).when(count(6)).decision).toMatchObject({ rejection: { detail: { limit: 5 } } })
    given([counted(1)])
      .when(count(2, { perDay: 1 }))
      .thenRejected('POSTING_QUOTA')
  })
  it('counts an opening once, also when it is full', () => given(five).when(count(5)).thenNothing())
  it('ends at midnight', () =>
    given(five)
      .when(count(6, { today: on('2026-11-24') }))
      .then([counted(6, on('2026-11-24'))]))
  it('does not begin anew for a poster whose day goes back', () => {
    const nextDay = [1, 2, 3, 4, 5].map((index) => counted(index, on('2026-11-24')))
    given(nextDay).when(count(6)).thenRejected('POSTING_QUOTA')
  })
  it('has room again for an opening that was not posted after all', () => {
    given(five)
      .when(uncount(1))
      .then([uncounted(1)])
    given([...five, uncounted(1)])
      .when(count(6))
      .then([counted(6)])
    given([...five, uncounted(1)])
      .when(uncount(1))
      .thenNothing()
    given([]).when(uncount(1)).thenNothing()
  })
  it('shows how much of it is used', () => {
    const state = fold(postingDecider, five.slice(0, 2))
    expect(postedOn(noPosting, today)).toBe(0)
    expect(postedOn(state, today)).toBe(2)
    expect(postedOn(state, on('2026-11-22'))).toBe(2)
    expect(postedOn(state, on('2026-11-24'))).toBe(0)
  })
})

describe('the count', () => {
  it.each(['CountOpening', 'UncountOpening'] as const)('is not moved by people: %s', (type) => {
    for (const by of [owner, poster]) given(five).when(sampleCommand(type, { by })).thenRejected('NOT_FOUND')
  })
  it('belongs to one poster', () =>
    given(five)
      .when(count(6, { posterId: owner }))
      .thenRejected('NOT_FOUND'))
  it('is one in each workspace', () => {
    expect(postingIdFor(workspace, poster)).toBe(postingIdFor(workspace, poster))
    expect(postingIdFor(workspace, poster)).not.toBe(postingIdFor(workspace, owner))
  })
  it('remembers the newest day and the one before', () => {
    const state = fold(
      postingDecider,
      Array.from({ length: 20 }, (_, index) => counted(index, addDays(today, index))),
    )
    expect(state.status === 'kept' && [...state.posting.counted.keys()]).toEqual([
      opening(18).openingId,
      opening(19).openingId,
    ])
  })
})
