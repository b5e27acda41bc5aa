// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { aReferral, plain } from '../spec/a-referral.ts'
import { buttonOf, doneWords, fieldsOf, leadOf, missingIn, titleOf } from './act-fields.ts'

const today = '2026-11-28'
const nothing = { text: '', day: today, outcome: undefined } as const

describe('what is said with an act', () => {
  it('may be nothing for a yes or a no', () => {
    expect(missingIn('accept', nothing, today)).toBeUndefined()
    expect(missingIn('decline', nothing, today)).toBeUndefined()
  })

  it('is needed for a question, a thank-you and an offer', () => {
    for (const act of ['ask_more', 'thank', 'offer_help'] as const) {
      expect(missingIn(act, { ...nothing, text: '  ' }, today)).toContain('first')
      expect(missingIn(act, { ...nothing, text: 'words' }, today)).toBeUndefined()
    }
  })

  it('is a day that is not in the future, and one of the outcomes', () => {
    expect(missingIn('submit', { ...nothing, day: '2026-11-29' }, today)).toContain('not in the future')
    expect(missingIn('record_outcome', nothing, today)).toContain('Choose what was heard')
    expect(missingIn('record_outcome', { ...nothing, outcome: 'offer' }, today)).toBeUndefined()
  })

  it('is confirmed where it cannot be undone', () => {
    for (const act of ['decline', 'release', 'withdraw', 'close'] as const) {
      expect(fieldsOf(act, { side: 'referrer' }).final).toBe(true)
      expect(leadOf(act, aReferral({ side: 'referrer' }))).toContain('cannot be undone')
    }
  })
})

describe('what the seeker tells of an ask outside of Kith', () => {
  const outside = aReferral({ way: 'outside' })

  it('is told as theirs, and sends nothing', () => {
    expect(plain(titleOf('accept', outside))).toBe('Ruth said yes')
    expect(leadOf('accept', outside)).toContain('nobody is sent anything')
    expect(buttonOf('accept', outside)).toBe('Note it')
    expect(doneWords('accept', outside)).toBe('Noted.')
  })

  it('is noted as a thank-you that was sent by other means', () => {
    expect(plain(leadOf('thank', outside) ?? '')).toContain('Kith cannot reach Ruth')
    expect(buttonOf('thank', outside)).toBe('Note it')
    expect(buttonOf('thank', aReferral())).toBe('Send the thank-you')
  })

  it('puts a draft away without a word about others', () => {
    expect(leadOf('withdraw', aReferral({ status: 'drafting', way: null }))).toContain('nobody is told')
  })
})
