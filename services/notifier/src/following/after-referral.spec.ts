import { askingIdFor, referralDecider } from '@kith/domain'
import type { ReferralEvent } from '@kith/domain'
import { eventTypes, sampleEvent, sampleIds as ids } from '@kith/domain/spec'
import { fold } from '@kith/kernel'
import type { CalendarDate, EventId } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { afterReferral, isFollowed } from './after-referral.ts'
import type { Course } from './after-referral.ts'
import { commandIdOf } from './steps.ts'
import type { Step } from './steps.ts'

type EventType = ReferralEvent['type']

const toMember = { kind: 'member', userId: ids.stranger } as const
const toContact = { kind: 'contact', contactId: ids.contact } as const
type Referrer = typeof toMember | typeof toContact

const sample = (type: EventType, referrer: Referrer): ReferralEvent => sampleEvent(type, { referrer })

/** Each event with the way that leads to it, from a draft on. */
const before: Readonly<Record<EventType, readonly EventType[]>> = {
  'referral.drafted': [],
  'referral.path-chosen': [],
  'referral.preparation-done': [],
  'referral.preparation-undone': [],
  'referral.package-prepared': [],
  'referral.guardrail-overridden': [],
  'referral.requested': [],
  'referral.viewed': ['referral.requested'],
  'referral.reminded': ['referral.requested'],
  'referral.more-asked': ['referral.requested'],
  'referral.package-revised': ['referral.requested', 'referral.more-asked'],
  'referral.accepted': ['referral.requested'],
  'referral.declined': ['referral.requested'],
  'referral.withdrawn': ['referral.requested'],
  'referral.expired': ['referral.requested'],
  'referral.released': ['referral.requested', 'referral.accepted'],
  'referral.submitted': ['referral.requested', 'referral.accepted'],
  'referral.outcome-recorded': ['referral.requested', 'referral.accepted', 'referral.submitted'],
  'referral.thanked': ['referral.requested', 'referral.declined'],
  'referral.closed': ['referral.requested', 'referral.declined', 'referral.thanked'],
  'referral.help-offered': ['referral.requested'],
}

interface Situation {
  readonly referrer?: Referrer
  readonly history?: readonly EventType[]
  /** What has happened since. */
  readonly later?: readonly EventType[]
  readonly hasTimeline?: boolean
}

const follow = (type: EventType, situation: Situation = {}): readonly Step[] => {
  const {
    referrer = toMember,
    history = before[type],
    later = [],
    hasTimeline = referrer.kind === 'contact',
  } = situation
  const way: readonly EventType[] = ['referral.drafted', 'referral.package-prepared', ...history, type, ...later]
  const state = fold(
    referralDecider,
    way.map((each) => sample(each, referrer)),
  )
  if (state.status === 'none') throw new Error('The way begins with a draft')
  const course: Course = {
    eventId: 'b5d0f3c2-1111-4111-8111-111111111111' as EventId,
    workspaceId: ids.workspace,
    referral: state.referral,
    on: '2026-11-24' as CalendarDate,
    hasTimeline,
  }
  return afterReferral(sample(type, referrer), course)
}
const named = (steps: readonly Step[]): readonly string[] => steps.map(({ to, command }) => `${to} ${command.type}`)

const summaryOf = (step: Step | undefined): string =>
  step?.command.type === 'LogInteraction' ? step.command.data.summary : ''

/** What follows when a member is asked for a seat of an opening. */
const forMembers: Readonly<Record<EventType, readonly string[]>> = {
  'referral.drafted': [],
  'referral.path-chosen': [],
  'referral.preparation-done': [],
  'referral.preparation-undone': [],
  'referral.package-prepared': [],
  'referral.guardrail-overridden': [],
  'referral.requested': [],
  'referral.viewed': [],
  'referral.reminded': [],
  'referral.more-asked': [],
  'referral.package-revised': [],
  'referral.accepted': ['opening ConfirmSeat'],
  'referral.declined': ['asking DeclineAsk', 'opening FreeSeat', 'asking OweThanks'],
  'referral.withdrawn': ['opening FreeSeat', 'asking OweThanks'],
  'referral.expired': ['opening FreeSeat', 'asking OweThanks'],
  'referral.released': ['opening FreeSeat', 'asking OweThanks'],
  'referral.submitted': ['asking OweThanks'],
  'referral.outcome-recorded': ['asking OweThanks'],
  'referral.thanked': ['asking PayThanks'],
  'referral.closed': [],
  'referral.help-offered': [],
}

const types = Object.keys(before) as readonly EventType[]

describe('what follows from the course of a request', () => {
  it.each(types)('is told for %s', (type) => {
    expect(named(follow(type))).toEqual(forMembers[type])
    expect(isFollowed(type) || forMembers[type].length === 0).toBe(true)
  })

  it('is told for every event of a request and for no other', () => {
    expect(types.toSorted()).toEqual(eventTypes.filter((type) => type.startsWith('referral.')).toSorted())
    expect(isFollowed('opening.posted')).toBe(false)
  })

  it.each([
    ['referral.requested', 'Asked for', { kind: 'ask', direction: 'outbound', helpReceived: [] }],
    ['referral.submitted', 'Handed in', { kind: 'other', direction: 'inbound', helpReceived: ['referral'] }],
    ['referral.thanked', 'Said thanks for', { kind: 'thanks', direction: 'outbound', helpReceived: [] }],
  ] as const)('stands on the timeline of a contact for %s', (type, words, different) => {
    const told = follow(type, { referrer: toContact }).find(({ to }) => to === 'interaction')
    expect(told?.command).toMatchObject({
      type: 'LogInteraction',
      data: {
        ...different,
        interactionId: told?.id,
        ownerId: ids.owner,
        contactIds: [ids.contact],
        channel: 'message',
        happenedOn: '2026-11-24',
        by: 'system',
      },
    })
    const [, said] = /^(.*) (?:a|the) referral: Data Engineer at Fjord Analytics\.$/.exec(summaryOf(told)) ?? []
    expect(said).toBe(words)
  })

  it('leaves the timeline alone when the contact is not the seeker’s any more', () =>
    expect(named(follow('referral.requested', { referrer: toContact, hasTimeline: false }))).toEqual([]))

  it.each([
    [toMember, ids.stranger],
    [toContact, ids.contact],
  ] as const)('lets whoever declined rest from the seeker’s day on (%o)', (referrer, referrerKey) =>
    expect(follow('referral.declined', { referrer })[0]).toMatchObject({
      id: askingIdFor(ids.workspace, ids.owner),
      command: { type: 'DeclineAsk', data: { askId: ids.referral, referrerKey, declinedOn: '2026-11-24' } },
    }),
  )

  it('frees the seat of a draft that is given up, and owes nothing for it', () =>
    expect(named(follow('referral.withdrawn', { history: [] }))).toEqual(['opening FreeSeat']))

  it('goes by what is owed now, however late an event comes', () => {
    expect(named(follow('referral.submitted', { later: ['referral.thanked'] }))).toEqual(['asking PayThanks'])
    const after = ['referral.requested', 'referral.accepted', 'referral.submitted'] as const
    expect(named(follow('referral.thanked', { history: after, later: ['referral.outcome-recorded'] }))).toEqual([
      'asking OweThanks',
    ])
  })

  it('never gives a desk back what reached it', () =>
    expect(types.flatMap((type) => follow(type).filter(({ to }) => to === 'desk'))).toEqual([]))

  it('is commanded with the same id again, and with another for each cause and step', () => {
    const steps = follow('referral.declined')
    const idsOf = (cause: string): readonly string[] => steps.map((step) => commandIdOf(cause, step))
    expect(idsOf('one')).toEqual(idsOf('one'))
    expect(new Set([...idsOf('one'), ...idsOf('two')]).size).toBe(2 * steps.length)
  })
})
