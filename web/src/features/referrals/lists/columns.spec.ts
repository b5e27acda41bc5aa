// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { aReferral, plain } from '../spec/a-referral.ts'
import { columnOf, columnsOf, moveTo } from './columns.ts'

const refused = (...args: Parameters<typeof moveTo>): string => {
  const move = moveTo(...args)
  return move.kind === 'refused' ? plain(move.why) : `not refused: ${move.kind}`
}

describe('the columns', () => {
  it('hold every ending in one, and show drafts to their writer only', () => {
    expect((['declined', 'withdrawn', 'expired', 'released'] as const).map(columnOf)).toEqual(
      Array.from({ length: 4 }, () => 'ended'),
    )
    expect(columnsOf('seeker').map(({ id }) => id)[0]).toBe('drafting')
    expect(columnsOf('referrer').map(({ id }) => id)).not.toContain('drafting')
    expect(columnsOf('referrer')[0]?.title).toBe('Waits for you')
  })
})

describe('moving a card', () => {
  it('asks for what the act needs', () => {
    expect(
      moveTo(aReferral({ side: 'referrer', status: 'accepted', can: ['submit', 'release'] }), 'submitted'),
    ).toEqual({
      kind: 'act',
      act: 'submit',
    })
    expect(moveTo(aReferral({ status: 'submitted', can: ['record_outcome'] }), 'outcome')).toEqual({
      kind: 'act',
      act: 'record_outcome',
    })
    expect(moveTo(aReferral({ can: ['withdraw'] }), 'ended')).toEqual({ kind: 'act', act: 'withdraw' })
  })

  it('opens the page where the work is done there', () => {
    expect(moveTo(aReferral({ status: 'drafting', can: ['prepare', 'request', 'withdraw'] }), 'asked')).toEqual({
      kind: 'open',
    })
    expect(moveTo(aReferral({ status: 'needs_more', can: ['revise'] }), 'asked')).toEqual({ kind: 'open' })
  })

  it('says why it is no act', () => {
    expect(refused(aReferral({ can: ['withdraw'] }), 'accepted')).toBe('That is for Ruth to say, not for you.')
    expect(refused(aReferral({ status: 'submitted', can: ['record_outcome'] }), 'asked')).toContain('cannot go back')
    expect(refused(aReferral({ status: 'declined', owesThanks: true, can: ['thank'] }), 'closed')).toContain(
      'Say thank you first',
    )
    expect(refused(aReferral({ status: 'submitted', can: [] }), 'ended')).toContain('by itself')
  })
})
