import { addDays, localDate, localTime } from '@kith/kernel'
import type { CalendarDate, Instant, LocalTime } from '@kith/kernel'
import type { DigestWishes } from '@kith/read-model/outbox'
import { describe, expect, it } from 'vitest'
import { latestDigestBy, nextDigestAfter } from './slots.ts'
import type { DigestSlot } from './slots.ts'
import { clockChanges, wishedTimes } from './testing.ts'

/** Full hours of the night, and the half hours of which the instants are stated. */
const times = [...[0, 1, 2, 3].map((hour) => ({ hour, minute: 0 })), ...wishedTimes.slice(1)]

const shown = ({ hour, minute }: LocalTime): string => `0${hour}:${minute === 0 ? '00' : '30'}`

const cases = clockChanges.flatMap(({ zone, date }) => times.map((time) => [zone, date, shown(time), time] as const))

const stated = clockChanges.flatMap(({ zone, date, at }) =>
  wishedTimes.map((time, index) => ({ zone, day: date, wished: shown(time), at: at[index], time })),
)

/** Without quiet hours, which somebody can choose. */
const wishesOf = (timeZone: string, { hour, minute }: LocalTime): DigestWishes => ({
  timeZone,
  frequency: 'daily',
  weekday: 1,
  localHour: hour,
  localMinute: minute,
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
  it.each(cases)('in %s, %s, has exactly one digest wished for %s', (zone, date, _shown, time) => {
    const wishes = wishesOf(zone, time)
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

  it.each(stated)('in $zone, $day, has the digest wished for $wished at $at', ({ zone, day, at, time }) => {
    const slots = around(day, wishesOf(zone, time))
    expect(slots.filter(({ date }) => date === day)).toEqual([{ date: day, at }])
  })

  it.each([
    ['Europe/Berlin', '2026-03-29', 2, '2026-03-29T01:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', 2, '2026-10-25T00:00:00.000Z'],
    ['America/New_York', '2026-03-08', 2, '2026-03-08T07:00:00.000Z'],
    ['America/New_York', '2026-11-01', 1, '2026-11-01T05:00:00.000Z'],
    // Clocks go on from two to half past two: the digest of either time is the same moment.
    ['Australia/Lord_Howe', '2026-10-04', 2, '2026-10-03T15:30:00.000Z'],
  ])('in %s, %s, at %i o’clock, is told at %s', (zone, day, hour, at) => {
    const slots = around(day as CalendarDate, wishesOf(zone, { hour, minute: 0 }))
    expect(slots.find(({ date }) => date === day)?.at).toBe(at)
  })

  it('has one digest after the quiet hours that the change falls into', () => {
    for (const { zone, date: day } of clockChanges) {
      const quiet = { ...wishesOf(zone, { hour: 2, minute: 30 }), quietFrom: 21, quietTo: 8 }
      const slots = around(day, quiet).filter(({ date }) => date === day)
      expect(slots.map(({ at }) => localTime(at, zone))).toEqual([{ hour: 8, minute: 0 }])
    }
  })
})
