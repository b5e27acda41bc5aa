import { addDays, localDate } from '@kith/kernel'
import type { CalendarDate, Instant } from '@kith/kernel'
import type { DigestWishes } from '@kith/read-model/outbox'
import { describe, expect, it } from 'vitest'
import { latestDigestBy, nextDigestAfter } from './slots.ts'
import type { DigestSlot } from './slots.ts'

/** Where clocks jump, and the days on which they do: forward, then back. */
const changes = [
  ['Europe/Berlin', '2026-03-29', '2026-10-25'],
  ['America/New_York', '2026-03-08', '2026-11-01'],
  ['Africa/Cairo', '2026-04-24', '2026-10-30'],
  ['America/Santiago', '2026-09-06', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04', '2026-04-05'],
  ['Europe/London', '2026-03-29', '2026-10-25'],
  ['America/Havana', '2026-03-08', '2026-11-01'],
  ['Pacific/Auckland', '2026-09-27', '2026-04-05'],
] as const

const cases = changes.flatMap(([zone, gap, fold]) =>
  [0, 1, 2, 3].flatMap((hour) => [[zone, gap, hour] as const, [zone, fold, hour] as const]),
)

/** Without quiet hours, which somebody can choose. */
const wishesOf = (timeZone: string, localHour: number): DigestWishes => ({
  timeZone,
  frequency: 'daily',
  weekday: 1,
  localHour,
  quietFrom: 0,
  quietTo: 0,
})

/** Every digest of the three days around `date`, found as the planner finds them: from one to the next. */
const around = (date: CalendarDate, wishes: DigestWishes): readonly DigestSlot[] => {
  const slots: DigestSlot[] = []
  let now = `${addDays(date, -3)}T00:00:00.000Z` as Instant
  while (now < `${addDays(date, 3)}T00:00:00.000Z`) {
    const slot = nextDigestAfter(now, wishes)
    if (slot === undefined) break
    slots.push(slot)
    now = slot.at
  }
  return slots
}

describe('a day on which clocks change', () => {
  it.each(cases)('in %s, %s, has exactly one digest wished for %i o’clock', (zone, day, hour) => {
    const date = day as CalendarDate
    const wishes = wishesOf(zone, hour)
    const slots = around(date, wishes)
    expect(slots.filter((slot) => slot.date === date)).toHaveLength(1)
    for (const [index, slot] of slots.entries()) {
      expect(localDate(slot.at, zone)).toBe(slot.date)
      if (index > 0) expect(slot.date).toBe(addDays(slots[index - 1]?.date ?? date, 1))
      // A planner that wakes at any moment until the next one finds this very digest.
      const next = slots[index + 1]
      const last = next === undefined ? slot.at : (new Date(Date.parse(next.at) - 1).toISOString() as Instant)
      expect([latestDigestBy(slot.at, wishes), latestDigestBy(last, wishes)]).toEqual([slot, slot])
    }
  })

  it.each([
    ['Europe/Berlin', '2026-03-29', 2, '2026-03-29T01:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', 2, '2026-10-25T00:00:00.000Z'],
    ['America/New_York', '2026-03-08', 2, '2026-03-08T07:00:00.000Z'],
    ['America/New_York', '2026-11-01', 1, '2026-11-01T05:00:00.000Z'],
    ['Africa/Cairo', '2026-04-24', 0, '2026-04-23T22:00:00.000Z'],
    ['America/Santiago', '2026-09-06', 0, '2026-09-06T04:00:00.000Z'],
  ])('in %s, %s, at %i o’clock, is told at %s', (zone, day, hour, at) => {
    const slots = around(day as CalendarDate, wishesOf(zone, hour))
    expect(slots.find(({ date }) => date === day)?.at).toBe(at)
  })

  it('has one digest after the quiet hours that the change falls into', () => {
    for (const [zone, gap, fold] of changes)
      for (const day of [gap, fold] as const) {
        const slots = around(day as CalendarDate, { ...wishesOf(zone, 2), quietFrom: 21, quietTo: 8 })
        expect(slots.filter(({ date }) => date === day)).toHaveLength(1)
      }
  })
})
