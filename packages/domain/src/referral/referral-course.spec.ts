import { specify } from '@kith/kernel/spec'
import { describe, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import type { ReferralCommand } from './commands.ts'
import { referralDecider } from './decider.ts'
import type { ReferralEvent } from './events.ts'

const { given } = specify(referralDecider)
const { owner: seeker, stranger: referrer } = sampleIds
const outsider = sampleIds.contact as never

const drafted = sampleEvent('referral.drafted')
const prepared = sampleEvent('referral.package-prepared')
const requested = sampleEvent('referral.requested')
const moreAsked = sampleEvent('referral.more-asked')
const accepted = sampleEvent('referral.accepted')
const submitted = sampleEvent('referral.submitted')
const outcome = sampleEvent('referral.outcome-recorded')
const thanked = sampleEvent('referral.thanked')
const closed = sampleEvent('referral.closed')
const declined = sampleEvent('referral.declined')

const asked = [drafted, prepared, requested]
const carriedOut = [...asked, accepted, submitted, outcome]
const exits: readonly (readonly [string, readonly ReferralEvent[]])[] = [
  ['declined', [...asked, declined]],
  ['withdrawn', [...asked, sampleEvent('referral.withdrawn')]],
  ['expired', [...asked, sampleEvent('referral.expired')]],
  ['released', [...asked, accepted, sampleEvent('referral.released')]],
]

describe.each<[ReferralCommand['type'], readonly ReferralEvent[], ReferralEvent, typeof seeker | 'system']>([
  ['DraftReferral', [], drafted, seeker],
  ['ChooseReferralPath', [drafted], sampleEvent('referral.path-chosen'), seeker],
  ['DoPreparation', [drafted], sampleEvent('referral.preparation-done'), seeker],
  [
    'UndoPreparation',
    [drafted, sampleEvent('referral.preparation-done')],
    sampleEvent('referral.preparation-undone'),
    seeker,
  ],
  ['PreparePackage', [drafted], prepared, seeker],
  ['RequestReferral', [drafted, prepared], requested, seeker],
  ['ViewReferral', asked, sampleEvent('referral.viewed'), referrer],
  ['AskMore', asked, moreAsked, referrer],
  ['RevisePackage', [...asked, moreAsked], sampleEvent('referral.package-revised'), seeker],
  ['AcceptReferral', asked, accepted, referrer],
  ['AcceptReferral', [...asked, moreAsked], accepted, referrer],
  ['DeclineReferral', asked, declined, referrer],
  ['ReleaseReferral', [...asked, accepted], sampleEvent('referral.released'), referrer],
  ['SubmitReferral', [...asked, accepted], submitted, referrer],
  ['RecordOutcome', [...asked, accepted, submitted], outcome, referrer],
  ['RecordOutcome', [...asked, accepted, submitted], outcome, seeker],
  ['WithdrawReferral', asked, sampleEvent('referral.withdrawn'), seeker],
  ['WithdrawReferral', [...asked, accepted], sampleEvent('referral.withdrawn'), seeker],
  ['ThankReferrer', carriedOut, thanked, seeker],
  ['CloseReferral', [...carriedOut, thanked], closed, seeker],
  ['OfferHelp', asked, sampleEvent('referral.help-offered'), seeker],
  ['RemindReferrer', asked, sampleEvent('referral.reminded'), 'system'],
  ['ExpireReferral', asked, sampleEvent('referral.expired'), 'system'],
])('%s', (type, history, event, by) => {
  it('is done by whom it belongs to', () => given(history).when(sampleCommand(type, { by })).then([event]))
  it('is refused to everybody who is no part of it', () =>
    given(history)
      .when(sampleCommand(type, { by: outsider }))
      .thenRejected('NOT_FOUND'))
  it('is refused once it is closed, or was done', () => {
    const { kind } = given([...carriedOut, thanked, closed]).when(sampleCommand(type, { by })).decision
    if (type !== 'OfferHelp' && kind === 'accepted') throw new Error(`${type} changes what is closed`)
  })
})

describe('what is the seeker’s and what the referrer’s', () => {
  it.each(['AcceptReferral', 'DeclineReferral', 'AskMore', 'SubmitReferral', 'ReleaseReferral'] as const)(
    'the seeker does not %s for somebody with an account',
    (type) =>
      given(asked)
        .when(sampleCommand(type, { by: seeker }))
        .thenRejected('NOT_FOUND'),
  )
  it.each(['WithdrawReferral', 'ThankReferrer', 'CloseReferral', 'RevisePackage', 'OfferHelp'] as const)(
    'the referrer does not %s',
    (type) =>
      given(carriedOut)
        .when(sampleCommand(type, { by: referrer }))
        .thenRejected('NOT_FOUND'),
  )
  it('a draft is known to the seeker alone', () =>
    given([drafted, prepared])
      .when(sampleCommand('AcceptReferral', { by: referrer }))
      .thenRejected('NOT_FOUND'))
  it('the seeker tells the answer of somebody who was asked outside of Kith', () => {
    const outside = { referrer: { kind: 'contact', contactId: sampleIds.contact } } as const
    const history = [
      sampleEvent('referral.drafted', outside),
      sampleEvent('referral.package-prepared', outside),
      sampleEvent('referral.requested', { ...outside, way: 'outside' }),
    ]
    given(history)
      .when(sampleCommand('AcceptReferral', { by: seeker }))
      .then([sampleEvent('referral.accepted', outside)])
  })
})

describe('thanks', () => {
  it.each(exits)('are owed and then close it: %s', (_name, history) => {
    given(history).when(sampleCommand('CloseReferral')).thenRejected('THANKS_OWED')
    given(history).when(sampleCommand('ThankReferrer')).then([thanked])
    given([...history, thanked])
      .when(sampleCommand('CloseReferral'))
      .then([closed])
  })
  it('given early do not count for what comes later', () =>
    given([...asked, accepted, thanked, submitted, outcome])
      .when(sampleCommand('CloseReferral'))
      .thenRejected('THANKS_OWED'))
  it('are said once for each thing', () =>
    given([...carriedOut, thanked])
      .when(sampleCommand('ThankReferrer'))
      .thenNothing())
  it('are not asked of a draft that was dropped, which cannot be closed either', () => {
    const dropped = [drafted, sampleEvent('referral.withdrawn')]
    given(dropped).when(sampleCommand('CloseReferral')).thenRejected('REFERRAL_MOVED_ON')
    given(dropped).when(sampleCommand('ThankReferrer')).thenRejected('REFERRAL_MOVED_ON')
  })
  it('do not close what is still under way', () =>
    given([...asked, accepted, submitted, thanked])
      .when(sampleCommand('CloseReferral'))
      .thenRejected('REFERRAL_MOVED_ON'))
})
