import type { CalendarDate } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import type { ContactStanding } from './closeness.ts'
import { suggestedPath } from './closeness.ts'

const today = '2026-11-23' as CalendarDate
const [lately, longAgo] = ['2026-11-01' as CalendarDate, '2025-01-01' as CalendarDate]

describe('the path that is suggested', () => {
  it('is the direct one to a member', () => expect(suggestedPath(null, today, 180)).toBe('direct'))
  it.each([
    ['close', longAgo, 'direct'],
    ['regular', lately, 'direct'],
    ['regular', longAgo, 'informational-interview'],
    ['regular', null, 'informational-interview'],
    [null, null, 'informational-interview'],
    [null, lately, 'direct'],
    ['distant', lately, 'introduction'],
    ['distant', null, 'introduction'],
  ] as const)('to somebody %s, spoken with on %s, is %s', (closeness, lastInteractionOn, path) => {
    const standing: ContactStanding = { closeness, lastInteractionOn, doNotContact: false }
    expect(suggestedPath(standing, today, 180)).toBe(path)
  })
})
