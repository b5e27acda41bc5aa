import type { CalendarDate, Instant } from '@kith/kernel'
import { specify } from '@kith/kernel/spec'
import { describe, expect, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import { referralDecider } from './decider.ts'

const { given } = specify(referralDecider)
const contact = { referrer: { kind: 'contact', contactId: sampleIds.contact } } as const
const toContact = [sampleEvent('referral.drafted', contact), sampleEvent('referral.package-prepared', contact)]
const toMember = [sampleEvent('referral.drafted'), sampleEvent('referral.package-prepared')]
const known = { closeness: 'regular', lastInteractionOn: null, doNotContact: false } as const
const byLink = (different: Parameters<typeof sampleCommand<'RequestReferral'>>[1] = {}) =>
  sampleCommand('RequestReferral', { way: 'link', standing: known, ...different })
const sentByLink = sampleEvent('referral.requested', { ...contact, way: 'link' })
const on = (text: string): CalendarDate => text as CalendarDate

describe('the package', () => {
  it('comes before the request', () =>
    given([sampleEvent('referral.drafted')])
      .when(sampleCommand('RequestReferral'))
      .thenRejected('PACKAGE_INCOMPLETE'))
  it.each([2, 6])('does not have %i talking points', (count) =>
    given([sampleEvent('referral.drafted')])
      .when(sampleCommand('PreparePackage', { talkingPoints: Array.from({ length: count }, () => 'A point') }))
      .thenRejected('TALKING_POINTS'),
  )
  it('may lack a department, a résumé and links, but not the role', () => {
    const bare = { department: '', resume: null, profileLink: '', jobLink: '' }
    given([sampleEvent('referral.drafted')])
      .when(sampleCommand('PreparePackage', bare))
      .then([sampleEvent('referral.package-prepared', bare)])
    given([sampleEvent('referral.drafted')])
      .when(sampleCommand('PreparePackage', { role: ' ' }))
      .thenRejected('NAME_MISSING')
  })
  it('is not changed behind the referrer’s back', () =>
    given([...toMember, sampleEvent('referral.requested')])
      .when(sampleCommand('PreparePackage', { role: 'Another role' }))
      .thenRejected('REFERRAL_MOVED_ON'))
})

describe('asking a contact', () => {
  it('takes a close tie, or words within the last 180 days', () => {
    given(toContact).when(byLink()).thenRejected('DIRECT_ASK_TOO_SOON')
    given(toContact)
      .when(byLink({ standing: { ...known, lastInteractionOn: on('2026-05-26') } }))
      .thenRejected('DIRECT_ASK_TOO_SOON')
    given(toContact)
      .when(byLink({ standing: { ...known, lastInteractionOn: on('2026-05-27') } }))
      .then([sentByLink])
    given(toContact)
      .when(byLink({ standing: { ...known, closeness: 'close' } }))
      .then([sentByLink])
  })
  it('takes a reason otherwise, which is written down', () =>
    given(toContact)
      .when(byLink({ overrides: [{ rule: 'direct-ask', reason: 'She told me to write when I am ready.' }] }))
      .then([sentByLink, sampleEvent('referral.guardrail-overridden', contact)]))
  it('goes by the workspace’s number', () =>
    given(toContact)
      .when(byLink({ standing: { ...known, lastInteractionOn: on('2026-11-01') }, directAskWithinDays: 10 }))
      .thenRejected('DIRECT_ASK_TOO_SOON'))
  it('takes no less on another path: that the introduction took place is what counts', () => {
    const introduced = [sampleEvent('referral.drafted', { ...contact, path: 'introduction' }), toContact[1]!]
    given(introduced).when(byLink()).thenRejected('DIRECT_ASK_TOO_SOON')
    given([...toContact, sampleEvent('referral.path-chosen', { ...contact, path: 'informational-interview' })])
      .when(byLink())
      .thenRejected('DIRECT_ASK_TOO_SOON')
    given(introduced)
      .when(byLink({ standing: { ...known, lastInteractionOn: on('2026-11-22') } }))
      .then([sentByLink])
  })
  it('writes no reason down for a rule that did not stand in the way', () =>
    given(toContact)
      .when(
        byLink({
          standing: { ...known, closeness: 'close' },
          overrides: [{ rule: 'direct-ask', reason: 'She told me to write when I am ready.' }],
        }),
      )
      .then([sentByLink]))
  it('is refused for good to somebody who does not want to be contacted', () =>
    given(toContact)
      .when(
        byLink({
          standing: { closeness: 'close', lastInteractionOn: on('2026-11-20'), doNotContact: true },
          overrides: [{ rule: 'direct-ask', reason: 'Still' }],
        }),
      )
      .thenRejected('DO_NOT_CONTACT'))
  it('is not done inside Kith, where they have no account', () =>
    given(toContact)
      .when(byLink({ way: 'kith', standing: { ...known, closeness: 'close' } }))
      .thenRejected('NO_ACCOUNT_TO_ASK'))
  it('needs to know how the seeker stands with them', () =>
    given(toContact)
      .when(byLink({ standing: null }))
      .thenRejected('NOT_FOUND'))
})

describe('the path', () => {
  const chosen = sampleEvent('referral.path-chosen')
  it('is chosen anew while it is a draft', () => {
    given(toMember).when(sampleCommand('ChooseReferralPath')).then([chosen])
    given([...toMember, chosen])
      .when(sampleCommand('ChooseReferralPath'))
      .thenNothing()
  })
  it('stays once somebody was asked', () =>
    given([...toMember, sampleEvent('referral.requested')])
      .when(sampleCommand('ChooseReferralPath'))
      .thenRejected('REFERRAL_MOVED_ON'))
})

describe('asking oneself', () => {
  it('is refused', () =>
    given([])
      .when(sampleCommand('DraftReferral', { referrer: { kind: 'member', userId: sampleIds.owner } }))
      .thenRejected('ASKING_ONESELF'))
})

describe('silence', () => {
  const asked = [...toMember, sampleEvent('referral.requested')]
  const at = (days: number, hours = 0): Instant =>
    new Date(Date.parse('2026-11-23T10:00:00.000Z') + (days * 24 + hours) * 3_600_000).toISOString() as Instant
  const remindAt = (now: Instant) => sampleCommand('RemindReferrer', { by: 'system', now })
  const expireAt = (now: Instant) => sampleCommand('ExpireReferral', { by: 'system', now })
  const reminded = (step: 1 | 2) => sampleEvent('referral.reminded', { step })

  it('is followed by a reminder after 48 hours and after five days, each once', () => {
    given(asked)
      .when(remindAt(at(1, 23)))
      .thenNothing()
    given(asked)
      .when(remindAt(at(2)))
      .then([reminded(1)])
    given([...asked, reminded(1)])
      .when(remindAt(at(4)))
      .thenNothing()
    given([...asked, reminded(1)])
      .when(remindAt(at(5)))
      .then([reminded(2)])
    given([...asked, reminded(2)])
      .when(remindAt(at(9)))
      .thenNothing()
  })
  it('of a machine that was down is followed by one reminder, not by two', () =>
    given(asked)
      .when(remindAt(at(6)))
      .then([reminded(2)]))
  it('ends it after ten days', () => {
    given(asked)
      .when(expireAt(at(9, 23)))
      .thenNothing()
    given(asked)
      .when(expireAt(at(10)))
      .then([sampleEvent('referral.expired')])
    given(asked)
      .when(remindAt(at(10)))
      .thenNothing()
  })
  it('begins anew with an answer to a question', () => {
    const revisedAt = at(8)
    const revised = [
      ...asked,
      sampleEvent('referral.more-asked'),
      sampleEvent('referral.package-revised', { revisedAt }),
    ]
    given(revised)
      .when(expireAt(at(12)))
      .thenNothing()
    given(revised)
      .when(remindAt(at(10)))
      .then([reminded(1)])
  })
  it('of the seeker ends it too, without reminding the referrer', () => {
    const waiting = [...asked, sampleEvent('referral.more-asked', { askedAt: at(1) })]
    given(waiting)
      .when(remindAt(at(4)))
      .thenNothing()
    given(waiting)
      .when(expireAt(at(11)))
      .then([sampleEvent('referral.expired')])
  })
  it('never ends what was accepted', () =>
    expect(given([...asked, sampleEvent('referral.accepted')]).when(expireAt(at(100))).decision.kind).toBe('nothing'))
})
