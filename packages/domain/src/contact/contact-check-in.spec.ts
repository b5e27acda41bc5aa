import type { CalendarDate } from '@kith/kernel'
import { specify } from '@kith/kernel/spec'
import { describe, expect, it } from 'vitest'
import { sampleCommand, sampleEvent } from '../spec/index.ts'
import { contactDecider } from './decider.ts'
import type { ContactEvent } from './events.ts'
import { heldUntil } from './state.ts'

const { given } = specify(contactDecider)
const on = (text: string): CalendarDate => text as CalendarDate
const added = sampleEvent('contact.added')
const placed = sampleEvent('contact.closeness-set')

describe('the cadence', () => {
  it('is refused below a day, above ten years, and in parts of days', () => {
    for (const days of [0, -1, 3651, 1.5, Number.NaN])
      given([added])
        .when(sampleCommand('SetCadence', { cadence: { kind: 'days', days } }))
        .thenRejected('CADENCE_OUT_OF_RANGE')
  })
  it('can be none', () => {
    const cadence = { kind: 'none' } as const
    given([added])
      .when(sampleCommand('SetCadence', { cadence }))
      .then([sampleEvent('contact.cadence-set', { cadence })])
  })
  it('is that of the closeness from the start', () =>
    given([added])
      .when(sampleCommand('SetCadence', { cadence: { kind: 'closeness' } }))
      .thenNothing())
  it('goes when a person is not placed any more', () =>
    given([added, placed])
      .when(sampleCommand('SetCloseness', { closeness: null }))
      .then([sampleEvent('contact.closeness-set', { closeness: null })]))
})

describe('putting a check-in off', () => {
  const snoozed = sampleEvent('contact.check-in-snoozed')
  const skipped = sampleEvent('contact.check-in-skipped')
  const takenBack = sampleEvent('contact.check-in-snoozed', { until: null })
  const takeBack = sampleCommand('SnoozeCheckIn', { until: null })

  it('is refused without a cadence', () => {
    given([added]).when(sampleCommand('SnoozeCheckIn')).thenRejected('NO_CADENCE')
    given([added]).when(sampleCommand('SkipCheckIn')).thenRejected('NO_CADENCE')
    const never = sampleEvent('contact.cadence-set', { cadence: { kind: 'none' } })
    given([added, placed, never]).when(sampleCommand('SkipCheckIn')).thenRejected('NO_CADENCE')
  })
  it('is refused until today or earlier', () =>
    given([added, placed])
      .when(sampleCommand('SnoozeCheckIn', { until: on('2026-11-23') }))
      .thenRejected('DATE_NOT_IN_THE_FUTURE'))
  it('follows the cadence in days when it is skipped', () =>
    given([added, sampleEvent('contact.cadence-set')])
      .when(sampleCommand('SkipCheckIn'))
      .then([sampleEvent('contact.check-in-skipped', { nextOn: on('2026-12-23') })]))
  it('can be taken back, whether snoozed or skipped', () => {
    given([added, placed, snoozed]).when(takeBack).then([takenBack])
    given([added, placed, skipped]).when(takeBack).then([takenBack])
  })
  it('is taken back once', () => {
    given([added, placed, snoozed, takenBack]).when(takeBack).thenNothing()
    given([added]).when(takeBack).thenNothing()
  })
  it('holds until the day of the snooze, or the next day of the skip', () => {
    const held = (events: readonly ContactEvent[]) => {
      const state = events.reduce(contactDecider.evolve, contactDecider.initial)
      return state.status === 'active' ? heldUntil(state.person) : undefined
    }
    expect(held([added])).toBeNull()
    expect(held([added, placed, snoozed])).toBe('2026-12-01')
    expect(held([added, placed, snoozed, skipped])).toBe('2027-02-21')
    expect(held([added, placed, skipped, takenBack])).toBeNull()
  })
  it('counts as it was said last', () =>
    given([added, placed, snoozed, skipped]).when(sampleCommand('SnoozeCheckIn')).then([snoozed]))
})
