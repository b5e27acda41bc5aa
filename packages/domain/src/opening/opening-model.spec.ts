import type { CalendarDate, ReferralId, UserId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleCommand } from '../spec/index.ts'
import type { OpeningCommand } from './commands.ts'
import { openingDecider } from './decider.ts'
import type { OpeningState } from './state.ts'

const referralIds = Array.from({ length: 12 }, (_, index) => deterministicId('referral', String(index)) as ReferralId)
const seekerIds = Array.from({ length: 8 }, (_, index) => deterministicId('seeker', String(index)) as UserId)

const referralId = fc.constantFrom(...referralIds)
const seekerId = fc.constantFrom(...seekerIds)
const seats = fc.integer({ min: 1, max: 4 })
const today = fc.constantFrom('2026-11-23' as CalendarDate, '2026-12-18' as CalendarDate, '2026-12-19' as CalendarDate)
const held = fc.boolean()

const bySystem = (type: 'CloseOpening' | 'ReopenOpening' | 'AdmitOpening' | 'HideOpening' | 'ShowOpening') =>
  sampleCommand(type, { by: 'system' })

/** What many seekers, the poster, moderators and the course of the requests may try in whatever order. */
const command: fc.Arbitrary<OpeningCommand> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ referralId, seekerId, today })
      .map((one) => sampleCommand('ClaimSeat', { by: one.seekerId, ...one })),
  },
  { weight: 3, arbitrary: referralId.map((id) => sampleCommand('ConfirmSeat', { by: 'system', referralId: id })) },
  { weight: 2, arbitrary: referralId.map((id) => sampleCommand('FreeSeat', { by: 'system', referralId: id })) },
  {
    weight: 1,
    arbitrary: fc
      .record({ seats, today, held })
      .map((different) => sampleCommand('ChangeOpening', { by: 'system', ...different })),
  },
  { weight: 1, arbitrary: seekerId.map((by) => sampleCommand('ReportOpening', { by, reporterId: by })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('CloseOpening', 'ReopenOpening', 'AdmitOpening', 'HideOpening', 'ShowOpening')
      .map(bySystem),
  },
)

type Posted = Exclude<OpeningState, { readonly status: 'none' }>

/** Calls `check` with what stood before and what stands after each command that was accepted. */
const property = (check: (before: OpeningState, after: Posted, accepted: OpeningCommand) => void) =>
  fc.assert(
    fc.property(seats, fc.array(command, { minLength: 10, maxLength: 80 }), (first, commands) => {
      let state: OpeningState = openingDecider.initial
      for (const next of [sampleCommand('PostOpening', { by: 'system', seats: first }), ...commands]) {
        const decision = openingDecider.decide(next, state)
        if (decision.kind !== 'accepted') continue
        const after = decision.events.reduce(openingDecider.evolve, state)
        if (after.status !== 'none') check(state, after, next)
        state = after
      }
    }),
    { numRuns: 150 },
  )

describe('whatever many people try with an opening', () => {
  it('no more seats are claimed than there are', () =>
    property((_before, { opening }) => expect(opening.claimed.size).toBeLessThanOrEqual(opening.content.seats)))

  it('nobody has two', () =>
    property((_before, { opening }) => {
      const holders = [...opening.claimed.values()].map((seat) => seat.seekerId)
      expect(new Set(holders).size).toBe(holders.length)
    }))

  it('nothing is confirmed that was not claimed, by the same seeker', () =>
    property((before, { opening }, accepted) => {
      if (accepted.type !== 'ConfirmSeat') return
      const id = accepted.data.referralId
      const earlier = before.status === 'none' ? undefined : before.opening.claimed.get(id)
      expect(earlier).toMatchObject({ confirmed: false })
      expect(opening.claimed.get(id)).toEqual({ ...earlier, confirmed: true })
    }))

  it('it is filled exactly while every seat is confirmed, unless it was closed', () =>
    property((_before, { status, opening }) => {
      if (status === 'closed') return
      const confirmed = [...opening.claimed.values()].filter((seat) => seat.confirmed).length
      expect(status).toBe(confirmed === opening.content.seats ? 'filled' : 'open')
    }))

  it('a seat is claimed only of what is open, seen and not past its day', () =>
    property((before, _after, accepted) => {
      if (accepted.type !== 'ClaimSeat' || before.status === 'none') return
      const { admitted, hiddenBy, content } = before.opening
      expect({ status: before.status, admitted, hiddenBy }).toEqual({ status: 'open', admitted: true, hiddenBy: null })
      expect(content.closesOn === null || content.closesOn >= accepted.data.today).toBe(true)
    }))
})
