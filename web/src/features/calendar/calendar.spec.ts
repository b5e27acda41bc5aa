import { describe, expect, it } from 'vitest'
import { isLocal, minutesAgo, subscribeLink } from './calendar.ts'

describe('the address of a calendar', () => {
  it('is a link for calendar programs', () =>
    expect(subscribeLink('https://kith.example/calendar/x.ics')).toBe('webcal://kith.example/calendar/x.ics'))
  it('is known when only this machine can reach it', () => {
    for (const host of ['localhost:8080', '127.0.0.1', '[::1]:3000']) expect(isLocal(`http://${host}/x`)).toBe(true)
    for (const host of ['kith.example', 'localhost.example', '128.0.0.1'])
      expect(isLocal(`https://${host}/x`)).toBe(false)
  })
})

describe('when it was fetched', () => {
  const now = Date.parse('2026-05-03T12:00:00Z')
  it.each([
    ['2026-05-03T11:59:30Z', undefined],
    ['2026-05-03T12:00:20Z', undefined],
    ['2026-05-03T11:55:00Z', '5 minutes ago'],
    ['2026-05-03T11:59:00Z', '1 minute ago'],
    ['2026-05-03T09:00:00Z', '3 hours ago'],
    ['2026-05-02T12:00:00Z', undefined],
  ])('at %s is told as %s', (at, words) => expect(minutesAgo(at, now, 'en-GB')).toBe(words))
})
