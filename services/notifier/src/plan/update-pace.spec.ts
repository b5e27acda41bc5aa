import { mostUpdateMailsPerDay } from '@kith/domain'
import type { CalendarDate, Instant } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { takeTurn } from './update-pace.ts'

const at = (text: string): Instant => text as Instant
const fresh = { nextAt: at('2026-11-23T00:00:00.000Z'), countedOn: '-infinity' as CalendarDate, count: 0 }
const turn = (now: string, pace = fresh, timeZone = 'Europe/Vienna', chance = 0.5) =>
  takeTurn(pace, { now: at(now), timeZone, chance })

describe('the pace of a member’s update', () => {
  it('leaves half a minute to a minute between two mails', () => {
    for (const chance of [0, 0.5, 0.999]) {
      const { goes, pace } = turn('2026-11-23T10:00:00.000Z', fresh, 'Europe/Vienna', chance)
      const gap = (Date.parse(pace.nextAt) - Date.parse('2026-11-23T10:00:00.000Z')) / 1_000
      expect(goes).toBe(true)
      expect(gap).toBeGreaterThanOrEqual(30)
      expect(gap).toBeLessThan(60)
    }
  })
  it.each([
    ['before nine', '2026-11-23T07:59:59.000Z', '2026-11-23T08:00:00.000Z'],
    ['from six on', '2026-11-23T17:00:00.000Z', '2026-11-24T08:00:00.000Z'],
    ['at night', '2026-11-23T23:30:00.000Z', '2026-11-24T08:00:00.000Z'],
  ])('rests where the member is: %s', (_, now, nextAt) =>
    expect(turn(now)).toEqual({ goes: false, pace: { ...fresh, nextAt } }),
  )
  it('goes on at nine, and until six', () => {
    expect(turn('2026-11-23T08:00:00.000Z').goes).toBe(true)
    expect(turn('2026-11-23T16:59:59.000Z').goes).toBe(true)
  })
  it('ends for the day after fifty, and begins anew on the next', () => {
    let { pace } = turn('2026-11-23T08:00:00.000Z')
    let sent = 1
    for (;;) {
      const next = takeTurn(pace, { now: pace.nextAt, timeZone: 'Europe/Vienna', chance: 0.9 })
      ;({ pace } = next)
      if (!next.goes) break
      sent += 1
    }
    expect(sent).toBe(mostUpdateMailsPerDay)
    expect(pace.nextAt).toBe('2026-11-24T08:00:00.000Z')
    expect(turn(pace.nextAt, pace).pace).toMatchObject({ countedOn: '2026-11-24', count: 1 })
  })
  it('keeps to nine o’clock when the clocks change', () =>
    expect(turn('2026-03-28T22:00:00.000Z').pace.nextAt).toBe('2026-03-29T07:00:00.000Z'))
})
