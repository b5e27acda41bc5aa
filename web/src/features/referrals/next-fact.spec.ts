// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { daysLeft, nextFact } from './next-fact.ts'
import type { ReferralCard } from './referral.ts'
import { aReferral, plain, reader } from './spec/a-referral.ts'

const fact = (part: Partial<ReferralCard>) => plain(nextFact(aReferral(part), reader))
const outcome = (kind: 'interviewing' | 'rejected', heardOn: string) => ({
  id: kind,
  outcome: kind,
  heardOn,
})

describe('the one fact that matters next', () => {
  it('tells whom it waits for and since when, to either of the two', () => {
    expect(fact({})).toBe('waits for Ruth since Tuesday')
    expect(fact({ side: 'referrer' })).toBe('Nadja waits for your answer since Tuesday')
  })

  it('tells the days that are left once they are few', () => {
    expect(fact({ expiresAt: '2026-11-30T10:00:00Z' })).toBe('waits for Ruth, 2 days left')
    expect(fact({ expiresAt: '2026-11-28T22:00:00Z' })).toBe('waits for Ruth, ends today')
    expect(daysLeft('2026-12-02T10:00:00Z', reader)).toBeUndefined()
  })

  it('counts those days in the zone of the reader', () => {
    expect(daysLeft('2026-11-29T23:30:00Z', reader)).toBe(2)
  })

  it('asks the seeker to thank, with what was heard last', () => {
    expect(
      fact({
        status: 'outcome_known',
        outcomes: [outcome('rejected', '2026-11-26'), outcome('interviewing', '2026-11-10')],
        owes: ['thanks'],
      }),
    ).toBe('rejected, 2 days ago, thank Ruth')
    expect(fact({ status: 'declined', owes: ['thanks'] })).toBe('thank Ruth')
  })

  it('says what each of the two does after a yes', () => {
    expect(fact({ status: 'accepted' })).toBe('Ruth is going to hand it in')
    expect(fact({ status: 'accepted', way: 'outside', can: ['submit'] })).toBe('note when Ruth hands it in')
    expect(fact({ status: 'accepted', side: 'referrer', owes: ['submission'] })).toBe('hand it in for Nadja')
  })

  it('says that nothing was heard yet, and asks where it is owed', () => {
    expect(fact({ status: 'submitted', submittedOn: '2026-11-26' })).toBe('handed in 2 days ago, no word yet')
    expect(fact({ status: 'submitted', submittedOn: '2026-11-26', owes: ['outcome'] })).toBe(
      'handed in 2 days ago, heard anything?',
    )
  })

  it('knows an end with everything said', () => {
    expect(fact({ status: 'expired', owes: ['closing'], everThanked: true })).toBe('everything is said; close it')
    expect(fact({ status: 'closed', outcomes: [outcome('interviewing', '2026-11-10')] })).toBe('closed: interviewing')
  })
})
