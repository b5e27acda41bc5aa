// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { aReferral, plain } from '../spec/a-referral.ts'
import { entryTitle, isNoted, whoseEntry } from './entry.ts'
import type { Entry } from './entry.ts'
import { messageWithLink } from './message-with-link.ts'

const entry = (part: Partial<Entry>): Entry => ({
  id: 'e',
  kind: 'accepted',
  by: 'referrer',
  at: '2026-11-24T10:00:00Z',
  text: '',
  outcome: null,
  on: null,
  step: null,
  ...part,
})

describe('an entry of the timeline', () => {
  it('is mine or theirs by the side of whoever reads', () => {
    expect(whoseEntry(entry({}), { side: 'seeker' })).toBe('theirs')
    expect(whoseEntry(entry({}), { side: 'referrer' })).toBe('mine')
    expect(plain(entryTitle(entry({}), aReferral()))).toBe('Ruth said yes')
    expect(entryTitle(entry({}), aReferral({ side: 'referrer' }))).toBe('You said yes')
  })

  it('is quiet where Kith itself acted, or somebody only looked', () => {
    expect(whoseEntry(entry({ kind: 'reminded', by: null, step: 2 }), { side: 'seeker' })).toBe('quiet')
    expect(whoseEntry(entry({ kind: 'viewed' }), { side: 'seeker' })).toBe('quiet')
    expect(entryTitle(entry({ kind: 'reminded', by: null, step: 2 }), aReferral())).toContain('last reminder')
  })

  it('says what was heard', () => {
    const heard = entry({ kind: 'outcome', by: 'seeker', outcome: 'offer' })
    expect(entryTitle(heard, aReferral())).toBe('You told what was heard: offer')
  })

  it('stays the act of whoever was asked, when the seeker noted it', () => {
    const noted = entry({ by: 'seeker' })
    expect(isNoted(noted)).toBe(true)
    expect(whoseEntry(noted, { side: 'seeker' })).toBe('theirs')
    expect(plain(entryTitle(noted, aReferral({ way: 'outside' })))).toBe('Ruth said yes')
    expect(isNoted(entry({ kind: 'thanked', by: 'seeker' }))).toBe(false)
  })
})

describe('the message with its link', () => {
  it('has the link in its place, or below the words', () => {
    expect(messageWithLink('See [link], please', 'https://k.example/referral#t')).toBe(
      'See https://k.example/referral#t, please',
    )
    expect(messageWithLink('Hi\n', 'https://k.example/referral#t')).toBe('Hi\n\nhttps://k.example/referral#t')
    expect(messageWithLink('', 'https://k.example/referral#t')).toBe('https://k.example/referral#t')
  })
})
