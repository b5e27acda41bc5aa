import { expect, it } from 'vitest'
import { byDay } from './by-day.ts'

it('puts what happened under the day of the reader’s zone, in the order given', () => {
  const at = (occurredAt: string) => ({ occurredAt })
  const late = at('2026-11-22T23:30:00Z')
  const early = at('2026-11-22T09:00:00Z')
  expect(byDay([late, early], 'Europe/Vienna')).toEqual([
    { date: '2026-11-23', entries: [late] },
    { date: '2026-11-22', entries: [early] },
  ])
})
