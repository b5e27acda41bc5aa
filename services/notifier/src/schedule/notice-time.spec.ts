import type { CalendarDate, Instant } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { noticeDueAt } from './notice-time.ts'

const now = '2026-11-24T21:30:00.000Z' as Instant
const berlin = { timeZone: 'Europe/Berlin', quietFrom: null, quietTo: null, away: false, awayUntil: null }
const day = (text: string): CalendarDate => text as CalendarDate

describe('a notice', () => {
  it('is due at once for whoever has no quiet hours and is there', () => expect(noticeDueAt(now, berlin)).toBe(now))
  it('waits for the end of quiet hours', () =>
    expect(noticeDueAt(now, { ...berlin, quietFrom: 22, quietTo: 7 })).toBe('2026-11-25T06:00:00.000Z'))
  it('waits until somebody is back, and for the end of their quiet hours then', () => {
    const away = { ...berlin, away: true, awayUntil: day('2026-11-26') }
    expect(noticeDueAt(now, away)).toBe('2026-11-26T23:00:00.000Z')
    expect(noticeDueAt(now, { ...away, quietFrom: 22, quietTo: 7 })).toBe('2026-11-27T06:00:00.000Z')
    expect(noticeDueAt(now, { ...away, awayUntil: day('2026-11-23') })).toBe(now)
  })
  it('waits for nobody who is away for long or without an end: right before sending they are found away', () => {
    expect(noticeDueAt(now, { ...berlin, away: true })).toBe(now)
    expect(noticeDueAt(now, { ...berlin, away: true, awayUntil: day('2027-03-01') })).toBe(now)
  })
  it('does not fail in a zone that this runtime does not know', () =>
    expect(noticeDueAt(now, { ...berlin, timeZone: 'Mars/Olympus', quietFrom: 21, quietTo: 22 })).toBe(
      '2026-11-24T22:00:00.000Z',
    ))
})
