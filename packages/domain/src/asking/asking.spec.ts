import type { CalendarDate } from '@kith/kernel'
import { addDays, deterministicId, fold } from '@kith/kernel'
import { specify } from '@kith/kernel/spec'
import { describe, expect, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import { defaultSettings } from '../workspace/settings.ts'
import type { AskingCommand } from './commands.ts'
import { askingDecider } from './decider.ts'
import type { AskingEvent } from './events.ts'
import { askingIdFor } from './numbers.ts'
import type { AskKind } from './numbers.ts'

const { given } = specify(askingDecider)
const { owner: seeker, stranger } = sampleIds
const on = (text: string): CalendarDate => text as CalendarDate
const numbers = defaultSettings.guardrails

const digest = (name: string): string => deterministicId(name).replaceAll('-', '').repeat(2)
/** An ask of somebody of their own, in words of its own. */
const one = (name: string) => ({
  askId: deterministicId('ask', name),
  referrerKey: deterministicId('referrer', name),
  textDigest: digest(name),
})
const reserved = (
  name: string,
  different: Partial<Extract<AskingEvent, { type: 'asking.ask-reserved' }>['data']> = {},
) => sampleEvent('asking.ask-reserved', { ...one(name), ...different })
const reserve = (name: string, different: Partial<Extract<AskingCommand, { type: 'ReserveAsk' }>['data']> = {}) =>
  sampleCommand('ReserveAsk', { ...one(name), ...different })
const released = (name: string) => sampleEvent('asking.ask-released', { askId: one(name).askId })
const release = (name: string) => sampleCommand('ReleaseAsk', { by: 'system', askId: one(name).askId })
const owed = (name: string) => sampleEvent('asking.thanks-owed', { askId: one(name).askId })

const names = ['one', 'two', 'three', 'four', 'five']
const five = names.map((name) => reserved(name))

describe.each<[AskingCommand['type'], readonly AskingEvent[], AskingEvent]>([
  ['ReleaseAsk', [sampleEvent('asking.ask-reserved')], sampleEvent('asking.ask-released')],
  ['DeclineAsk', [sampleEvent('asking.ask-reserved')], sampleEvent('asking.ask-declined')],
  ['OweThanks', [sampleEvent('asking.ask-reserved')], sampleEvent('asking.thanks-owed')],
  [
    'PayThanks',
    [sampleEvent('asking.ask-reserved'), sampleEvent('asking.thanks-owed')],
    sampleEvent('asking.thanks-paid'),
  ],
])('%s', (type, history, event) => {
  const command = sampleCommand(type, { by: 'system' })
  it('is written down by the system, as the ask goes on', () => given(history).when(command).then([event]))
  it('changes nothing the second time', () =>
    given([...history, event])
      .when(command)
      .thenNothing())
  it.each([seeker, stranger])('is not done by people', (by) =>
    given(history).when(sampleCommand(type, { by })).thenRejected('NOT_FOUND'),
  )
})

describe('reserving an ask', () => {
  it('is done by the seeker', () => {
    given([])
      .when(reserve('one'))
      .then([reserved('one')])
    given([])
      .when(reserve('one', { by: stranger }))
      .thenRejected('NOT_FOUND')
    given(five)
      .when(reserve('six', { by: stranger, seekerId: stranger }))
      .thenRejected('NOT_FOUND')
  })
  it('counts once, however often it is tried', () =>
    given(five)
      .when(reserve('five', { today: on('2026-11-24') }))
      .thenNothing())
  it('is not changed under the same id', () =>
    given(five)
      .when(reserve('five', { textDigest: digest('another') }))
      .thenRejected('ALREADY_EXISTS'))
  it('takes the digest of a text, and never the text', () =>
    given([])
      .when(reserve('one', { textDigest: 'Would you refer me?' }))
      .thenRejected('INPUT_INVALID'))
  it('has one ledger for a seeker in a workspace', () => {
    expect(askingIdFor(sampleIds.workspace, seeker)).toBe(askingIdFor(sampleIds.workspace, seeker))
    expect(askingIdFor(sampleIds.workspace, seeker)).not.toBe(askingIdFor(sampleIds.workspace, stranger))
  })
})

describe('the budget of a week', () => {
  it('is not stepped over, whatever the reason', () => {
    const overrides = [{ rule: 'unpaid-thanks', reason: 'It is urgent' }] as const
    const sixth = given(five).when(reserve('six', { overrides: [...overrides] }))
    sixth.thenRejected('ASK_BUDGET')
    expect(sixth.decision).toMatchObject({
      rejection: { detail: { kind: 'referral', asked: 5, limit: 5, from: '2026-11-30' } },
    })
  })
  it('lasts until Sunday and begins anew on Monday', () => {
    given(five)
      .when(reserve('six', { today: on('2026-11-29') }))
      .thenRejected('ASK_BUDGET')
    given(five)
      .when(reserve('six', { today: on('2026-11-30') }))
      .then([reserved('six', { on: on('2026-11-30') })])
  })
  it('does not come back for a traveller whose day goes back into the week before', () =>
    given([...five.slice(0, 4), reserved('five', { on: on('2026-11-30') })])
      .when(reserve('six', { today: on('2026-11-29') }))
      .then([reserved('six', { on: on('2026-11-30') })]))
  it('is one for each kind', () => {
    const introduction = { kind: 'introduction' as AskKind }
    given(five)
      .when(reserve('six', introduction))
      .then([reserved('six', introduction)])
    given(names.map((name) => reserved(name, introduction)))
      .when(reserve('six', introduction))
      .thenRejected('ASK_BUDGET')
  })
  it('is given back with an ask that came to nothing', () => {
    given(five)
      .when(release('one'))
      .then([released('one')])
    given([...five, released('one')])
      .when(reserve('six'))
      .then([reserved('six')])
    given([...five, released('one')])
      .when(reserve('one'))
      .then([reserved('one')])
  })
  it('has nothing to give back where nothing was taken', () => {
    given([]).when(release('one')).thenNothing()
    given(five).when(release('six')).thenNothing()
  })
  it('is the workspace’s number', () =>
    given(five)
      .when(reserve('six', { numbers: { ...numbers, referralAsksPerWeek: 6 } }))
      .then([reserved('six')]))
})

describe('a decline', () => {
  const referrerKey = one('one').referrerKey
  const history = [reserved('one'), sampleEvent('asking.ask-declined', { referrerKey, on: on('2026-11-24') })]
  const again = (different: Parameters<typeof reserve>[1] = {}) => reserve('two', { referrerKey, ...different })

  it('lets the same referrer rest for sixty days', () => {
    const refused = given(history).when(again({ today: on('2027-01-22') }))
    refused.thenRejected('COOL_DOWN')
    expect(refused.decision).toMatchObject({ rejection: { detail: { until: '2027-01-23', limit: 60 } } })
    given(history)
      .when(again({ today: on('2027-01-23') }))
      .then([reserved('two', { referrerKey, on: on('2027-01-23') })])
  })
  it('is stepped over with a reason, which is marked', () =>
    given(history)
      .when(again({ overrides: [{ rule: 'cool-down', reason: 'They wrote to me' }] }))
      .then([reserved('two', { referrerKey, overridden: ['cool-down'] })]))
  it('is not stepped over with a reason for something else', () =>
    given(history)
      .when(again({ overrides: [{ rule: 'unpaid-thanks', reason: 'They wrote to me' }] }))
      .thenRejected('COOL_DOWN'))
  it('is about one referrer', () =>
    given(history)
      .when(reserve('two'))
      .then([reserved('two')]))
  it('does not count where the workspace wants no rest', () =>
    given(history)
      .when(again({ numbers: { ...numbers, coolDownDays: 0 } }))
      .then([reserved('two', { referrerKey })]))
  it('is remembered when its week is long gone', () =>
    given([...history, reserved('three', { on: on('2027-01-12') })])
      .when(again({ today: on('2027-01-20') }))
      .thenRejected('COOL_DOWN'))
})

describe('thanks', () => {
  const owing = [reserved('one'), reserved('two'), owed('one'), owed('two')]
  it('owed to two people stop a new ask', () => {
    given(owing.slice(0, 3))
      .when(reserve('three'))
      .then([reserved('three')])
    const refused = given(owing).when(reserve('three'))
    refused.thenRejected('UNPAID_THANKS')
    expect(refused.decision).toMatchObject({ rejection: { detail: { owed: 2, limit: 2 } } })
  })
  it('that were said stop nothing', () =>
    given([...owing, sampleEvent('asking.thanks-paid', { askId: one('one').askId })])
      .when(reserve('three'))
      .then([reserved('three')]))
  it('can wait for a reason, which is marked', () =>
    given(owing)
      .when(reserve('three', { overrides: [{ rule: 'unpaid-thanks', reason: 'The role closes today' }] }))
      .then([reserved('three', { overridden: ['unpaid-thanks'] })]))
  it('may be owed again for what comes later', () =>
    given([reserved('one'), owed('one'), sampleEvent('asking.thanks-paid', { askId: one('one').askId })])
      .when(sampleCommand('OweThanks', { by: 'system', askId: one('one').askId }))
      .then([owed('one')]))
})

describe('the same text', () => {
  const same = { textDigest: digest('for everybody') }
  const three = names.slice(0, 3).map((name) => reserved(name, same))
  const roomy = { ...numbers, referralAsksPerWeek: 50 }

  it('does not go to more than three people in a day, whatever the reason', () => {
    const refused = given(three).when(reserve('four', { ...same, numbers: roomy }))
    refused.thenRejected('SAME_TEXT')
    expect(refused.decision).toMatchObject({ rejection: { detail: { people: 3, limit: 3 } } })
  })
  it('counts people, not asks', () =>
    given(three)
      .when(reserve('four', { ...same, referrerKey: one('one').referrerKey }))
      .then([reserved('four', { ...same, referrerKey: one('one').referrerKey })]))
  it('counts whatever they are asked for', () =>
    given(three)
      .when(reserve('four', { ...same, kind: 'introduction' }))
      .thenRejected('SAME_TEXT'))
  it('may go out again tomorrow', () =>
    given(three)
      .when(reserve('four', { ...same, today: on('2026-11-24') }))
      .then([reserved('four', { ...same, on: on('2026-11-24') })]))
})

describe('what the ledger remembers', () => {
  it('is this week and the last, every cool-down and everything owed', () => {
    const weeks = Array.from({ length: 20 }, (_, week) => [
      reserved(`ask ${week}`, { on: addDays(on('2026-11-23'), 7 * week) }),
      sampleEvent('asking.ask-declined', { referrerKey: one(`ask ${week}`).referrerKey }),
      owed(`ask ${week}`),
    ]).flat()
    const state = fold(askingDecider, weeks)
    if (state.status === 'none') throw new Error('There is no ledger')
    expect([...state.asking.asks.keys()]).toEqual([one('ask 18').askId, one('ask 19').askId])
    expect(state.asking.declines.size).toBe(20)
    expect(state.asking.owed.size).toBe(20)
  })
})
