import type { CalendarDate, ReferralId } from '@kith/kernel'
import { addDays, deterministicId, fold } from '@kith/kernel'
import { specify } from '@kith/kernel/spec'
import { describe, expect, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import { deskDecider } from './decider.ts'
import { deskIdFor } from './desk-id.ts'
import { roomAt } from './room.ts'
import { noDesk } from './state.ts'

const { given } = specify(deskDecider)
const { owner: seeker, stranger: referrer, workspace } = sampleIds
const on = (text: string): CalendarDate => text as CalendarDate
const request = (index: number) => ({ referralId: deterministicId('request', String(index)) as ReferralId })

const taken = (index: number, day = on('2026-11-23')) => sampleEvent('desk.ask-taken', { ...request(index), on: day })
const take = (index: number, different: Partial<ReturnType<typeof sampleCommand<'TakeAsk'>>['data']> = {}) =>
  sampleCommand('TakeAsk', { by: 'system', ...request(index), ...different })
const limit = (perWeek: number | null) => sampleEvent('desk.limit-set', { perWeek })
const setLimit = (perWeek: number | null) => sampleCommand('SetDeskLimit', { by: referrer, perWeek })
const givenBack = sampleEvent('desk.ask-given-back', request(1))
const five = [1, 2, 3, 4, 5].map((index) => taken(index))

describe('the week of a desk', () => {
  it('takes as many requests as the workspace says', () => {
    given([])
      .when(take(1))
      .then([taken(1)])
    given(five).when(take(6)).thenRejected('DESK_FULL')
    expect(given(five).when(take(6)).decision).toMatchObject({ rejection: { detail: { from: '2026-11-30' } } })
  })
  it('takes fewer when the referrer says so, and never more', () => {
    given([limit(1), taken(1)])
      .when(take(2))
      .thenRejected('DESK_FULL')
    given([limit(0)])
      .when(take(1))
      .thenRejected('DESK_FULL')
    given([limit(50), ...five])
      .when(take(6))
      .thenRejected('DESK_FULL')
    given([limit(1), taken(1), limit(null)])
      .when(take(2))
      .then([taken(2)])
  })
  it('takes the same request once, even when it is full', () =>
    given(five)
      .when(take(5, { today: on('2026-11-24') }))
      .thenNothing())
  it('ends on Sunday', () => {
    given(five)
      .when(take(6, { today: on('2026-11-29') }))
      .thenRejected('DESK_FULL')
    given(five)
      .when(take(6, { today: on('2026-11-30') }))
      .then([taken(6, on('2026-11-30'))])
  })
  it('does not begin anew for a referrer whose day goes back', () =>
    given([...five.slice(0, 4), taken(5, on('2026-11-30'))])
      .when(take(6, { today: on('2026-11-29') }))
      .then([taken(6, on('2026-11-30'))]))
  it('has room again for a request that never arrived', () => {
    const giveBack = sampleCommand('GiveBackAsk', { by: 'system', ...request(1) })
    given(five).when(giveBack).then([givenBack])
    given([...five, givenBack])
      .when(giveBack)
      .thenNothing()
    given([...five, givenBack])
      .when(take(6))
      .then([taken(6)])
    given([]).when(giveBack).thenNothing()
  })
})

describe('the limit', () => {
  it('is set by the referrer, once', () => {
    given([])
      .when(setLimit(2))
      .then([limit(2)])
    given([limit(2)])
      .when(setLimit(2))
      .thenNothing()
    given([]).when(setLimit(null)).thenNothing()
  })
  it('is not set by anybody else', () =>
    given([])
      .when(sampleCommand('SetDeskLimit', { by: seeker }))
      .thenRejected('NOT_FOUND'))
  it.each([-1, 101, 1.5])('is not %d', (perWeek) => given([]).when(setLimit(perWeek)).thenRejected('INPUT_INVALID'))
})

describe('a desk', () => {
  it.each(['TakeAsk', 'GiveBackAsk'] as const)('is not filled and emptied by people: %s', (type) => {
    for (const by of [seeker, referrer])
      given(five)
        .when(sampleCommand(type, { by, ...request(1) }))
        .thenRejected('NOT_FOUND')
  })
  it('belongs to one referrer', () =>
    given(five)
      .when(take(6, { referrerId: seeker }))
      .thenRejected('NOT_FOUND'))
  it('is one in each workspace', () => {
    expect(deskIdFor(workspace, referrer)).toBe(deskIdFor(workspace, referrer))
    expect(deskIdFor(workspace, referrer)).not.toBe(deskIdFor(workspace, seeker))
  })
  it('shows how much room it has', () => {
    const state = fold(deskDecider, [limit(3), ...five.slice(0, 2)])
    expect(roomAt(noDesk, on('2026-11-23'), 5)).toEqual({ taken: 0, limit: 5 })
    expect(roomAt(state, on('2026-11-24'), 5)).toEqual({ taken: 2, limit: 3 })
    expect(roomAt(state, on('2026-11-30'), 2)).toEqual({ taken: 0, limit: 2 })
  })
  it('remembers this week and the last', () => {
    const weeks = Array.from({ length: 20 }, (_, week) => taken(week, addDays(on('2026-11-23'), 7 * week)))
    const state = fold(deskDecider, [limit(3), ...weeks])
    expect(state).toMatchObject({ desk: { perWeek: 3 } })
    expect(state.status === 'kept' && [...state.desk.taken.keys()]).toEqual([
      request(18).referralId,
      request(19).referralId,
    ])
  })
})
