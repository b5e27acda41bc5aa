// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { aReferral } from './spec/a-referral.ts'
import { askKind, gapsIn, pointsIn, thanksKind, withGaps } from './template-kind.ts'

describe('the text of a thank-you', () => {
  it('goes by the last outcome', () => {
    const heard = (outcome: 'hired' | 'interviewing', heardOn: string) => ({
      id: outcome,
      outcome,
      heardOn,
    })
    const outcomes = [heard('hired', '2026-11-20'), heard('interviewing', '2026-11-01')]
    expect(thanksKind(aReferral({ status: 'outcome_known', outcomes }))).toBe('thanks_hired')
  })

  it('goes by the ending where nothing was heard', () => {
    expect(thanksKind(aReferral({ status: 'declined' }))).toBe('closing_after_decline')
    expect(thanksKind(aReferral({ status: 'expired' }))).toBe('thanks_unanswered')
    expect(thanksKind(aReferral({ status: 'accepted' }))).toBe('thanks_accepted')
    expect(thanksKind(aReferral({ status: 'submitted', submittedOn: '2026-11-20' }))).toBe('thanks_submitted')
  })
})

describe('the text of an ask', () => {
  it('is another for mentors', () => {
    const { referrer } = aReferral()
    expect(askKind({ referrer })).toBe('ask_close_contact')
    expect(askKind({ referrer: { ...referrer, roles: ['member', 'mentor'] } })).toBe('ask_mentor')
    expect(askKind({ referrer: { ...referrer, kind: 'contact', roles: [] } })).toBe('ask_close_contact')
  })
})

describe('gaps of a text', () => {
  it('count while they still stand in it', () => {
    expect(gapsIn('the [role] at [company]', ['role', 'company', 'job link'])).toEqual(['role', 'company'])
    expect(gapsIn('the baker at [company]', ['role', 'company'])).toEqual(['company'])
  })

  it('are cut out for showing, and nothing is lost', () => {
    const pieces = withGaps('Hi, the [role] at [company].', ['company', 'role'])
    expect(pieces.filter(({ isGap }) => isGap).map(({ text }) => text)).toEqual(['[role]', '[company]'])
    expect(pieces.map(({ text }) => text).join('')).toBe('Hi, the [role] at [company].')
  })
})

describe('talking points of a template', () => {
  it('are its lines, without headings, gaps and addresses', () => {
    expect(pointsIn('For Ruth:\n\n- Ships often\n2) Writes things down\n[why me]\nhttps://x.example\nplain')).toEqual([
      'Ships often',
      'Writes things down',
      'plain',
    ])
  })
})
