// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { checkInDetail, checkInWord, whyNow } from './why-now.ts'

const today = '2026-11-23'
const late = { status: 'overdue', nextOn: '2026-10-01', daysLate: 53 } as const

describe('why now', () => {
  it('says when and how the two last spoke, and what about', () => {
    const lastInteraction = { on: '2026-08-17', channel: 'coffee', summary: 'Her daughter started school.' } as const
    expect(whyNow({ checkIn: late, lastInteraction, connectedOn: null }, today, 'en-GB')).toBe(
      'last spoke 14 weeks ago over coffee: Her daughter started school',
    )
  })

  it('cuts a long note at a word', () => {
    const lastInteraction = { on: '2026-11-01', channel: 'call', summary: 'word '.repeat(60) } as const
    const sentence = whyNow({ checkIn: late, lastInteraction, connectedOn: null }, today, 'en-GB')
    expect(sentence).toMatch(/word …$/)
    expect(sentence.length).toBeLessThan(140)
  })

  it('offers a first hello to somebody never spoken to', () => {
    const person = {
      checkIn: { status: 'never_contacted', nextOn: today, daysLate: 0 },
      lastInteraction: null,
    } as const
    expect(whyNow({ ...person, connectedOn: null }, today, 'en-GB')).toBe('not in touch yet; a first hello')
    expect(whyNow({ ...person, connectedOn: '2024-11-20' }, today, 'en-GB')).toBe(
      'connected 2 years ago; a first hello',
    )
  })

  it('keeps the number of days for the tooltip', () => {
    expect(checkInWord(late, today)).toBe('a little late')
    expect(checkInWord({ ...late, daysLate: 213 }, today)).toBe('it has been a while')
    expect(checkInDetail(late, today, 'en-GB')).toBe('Planned for 1 Oct, 53 days ago.')
    expect(checkInDetail({ status: 'none', nextOn: null, daysLate: 0 }, today, 'en-GB')).toBe('No check-in is planned.')
  })
})
