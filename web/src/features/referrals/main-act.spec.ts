// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { actKeys, actName, mainAct, quietActs } from './main-act.ts'
import { standingOf } from './standing.ts'
import { aReferral } from './spec/a-referral.ts'

describe('the act of the moment', () => {
  it('is what settles the first debt', () => {
    expect(mainAct(aReferral({ owes: ['answer'], can: ['accept', 'decline', 'ask_more'] }))).toBe('accept')
    expect(mainAct(aReferral({ owes: ['revision'], can: ['revise', 'withdraw'] }))).toBe('revise')
    expect(mainAct(aReferral({ owes: ['outcome', 'thanks'], can: ['record_outcome', 'thank'] }))).toBe('thank')
    expect(mainAct(aReferral({ owes: ['closing'], can: ['close', 'offer_help'] }))).toBe('close')
  })

  it('is never one that the server does not allow', () => {
    expect(mainAct(aReferral({ owes: ['thanks', 'outcome'], can: ['record_outcome'] }))).toBe('record_outcome')
    expect(mainAct(aReferral({ owes: ['answer'], can: [] }))).toBeUndefined()
  })

  it('is nothing while somebody else is to act; all that may be done is quiet', () => {
    const referral = aReferral({ can: ['withdraw', 'offer_help'] })
    expect(mainAct(referral)).toBeUndefined()
    expect(quietActs(referral)).toEqual(['offer_help', 'withdraw'])
  })

  it('stands beside the others once', () => {
    expect(quietActs(aReferral({ owes: ['answer'], can: ['decline', 'accept', 'ask_more'] }))).toEqual([
      'ask_more',
      'decline',
    ])
  })

  it('has a key of its own', () => {
    const keys = Object.values(actKeys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('the words of an act', () => {
  it('are those of the referrer, and of the seeker who tells what was said', () => {
    expect(actName('accept', { side: 'referrer' })).toBe('Accept')
    expect(actName('accept', { side: 'seeker' })).toBe('They said yes')
    expect(actName('withdraw', { side: 'seeker' })).toBe('Withdraw')
  })
})

describe('where a request stands', () => {
  it('is told as each of the two sees it', () => {
    expect(standingOf(aReferral())).toEqual({ label: 'Asked', tone: 'waiting' })
    expect(standingOf(aReferral({ side: 'referrer', owes: ['answer'] }))).toEqual({
      label: 'Waits for you',
      tone: 'due',
    })
    expect(standingOf(aReferral({ status: 'declined' }))).toEqual({ label: 'Declined', tone: 'refused' })
    expect(standingOf(aReferral({ status: 'declined', owes: ['thanks'] })).tone).toBe('due')
    expect(standingOf(aReferral({ status: 'closed' })).tone).toBe('done')
  })
})
