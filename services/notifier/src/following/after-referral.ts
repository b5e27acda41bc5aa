import { askingIdFor } from '@kith/domain'
import type { InteractionCommandOf, Referral, ReferralEvent } from '@kith/domain'
import { deterministicId } from '@kith/kernel'
import type { CalendarDate, EventId, InteractionId, WorkspaceId } from '@kith/kernel'
import type { Step } from './steps.ts'

type Named<Type extends ReferralEvent['type']> = Extract<ReferralEvent, { readonly type: Type }>

/** What must be known beside an event to tell what follows from it. */
export interface Course {
  readonly eventId: EventId
  readonly workspaceId: WorkspaceId
  /** The request as it stands now, which may be later than the event. */
  readonly referral: Referral
  /** The seeker's date when it happened. */
  readonly on: CalendarDate
  /** Whether something can be written on the timeline of whoever is asked: a contact who is still the seeker's. */
  readonly hasTimeline: boolean
}

type Follow<Type extends ReferralEvent['type']> = (event: Named<Type>, course: Course) => readonly Step[]

const by = 'system' as const

const ledgerOf = ({ data }: ReferralEvent, { workspaceId }: Course) => ({
  askingId: askingIdFor(workspaceId, data.seekerId),
  askId: data.referralId,
  by,
})

/**
 * The ledger follows what is owed now, not what each event once meant: an event that comes twice, or late, then ends
 * where the last one does.
 */
const thanks = (event: ReferralEvent, course: Course): readonly Step[] => {
  // A draft that was given up asked nobody for anything.
  if (course.referral.way === null) return []
  const data = ledgerOf(event, course)
  return course.referral.owesThanks
    ? [{ name: 'owe', to: 'asking', id: data.askingId, command: { type: 'OweThanks', data } } as const]
    : [{ name: 'pay', to: 'asking', id: data.askingId, command: { type: 'PayThanks', data } } as const]
}

const letRest = (event: ReferralEvent, course: Course): readonly Step[] => {
  const { referrer } = event.data
  const referrerKey = referrer.kind === 'member' ? referrer.userId : referrer.contactId
  const data = { ...ledgerOf(event, course), referrerKey, declinedOn: course.on }
  return [{ name: 'let rest', to: 'asking', id: data.askingId, command: { type: 'DeclineAsk', data } }]
}

const seat = (type: 'ConfirmSeat' | 'FreeSeat', event: ReferralEvent, { referral }: Course): readonly Step[] => {
  const { openingId } = referral
  if (openingId === null) return []
  const data = { openingId, referralId: event.data.referralId, by } as const
  return [{ name: 'seat', to: 'opening', id: openingId, command: { type, data } }]
}

type Told = Pick<InteractionCommandOf<'LogInteraction'>['data'], 'kind' | 'direction' | 'summary' | 'helpReceived'>

/** Tells it on the timeline of a contact who was asked, in the seeker's name. */
const tell = (event: ReferralEvent, course: Course, told: Told): readonly Step[] => {
  const { referrer, seekerId } = event.data
  if (referrer.kind !== 'contact' || !course.hasTimeline) return []
  const interactionId = deterministicId('interaction', course.eventId) as InteractionId
  const data: InteractionCommandOf<'LogInteraction'>['data'] = {
    ...told,
    interactionId,
    ownerId: seekerId,
    contactIds: [referrer.contactId],
    channel: 'message',
    happenedOn: course.on,
    today: course.on,
    outcome: '',
    helpGiven: [],
    by,
  }
  return [{ name: 'tell', to: 'interaction', id: interactionId, command: { type: 'LogInteraction', data } }]
}

const jobOf = ({ referral: { prepared } }: Course): string =>
  prepared === null ? 'a job' : `${prepared.role} at ${prepared.company}`

const ended = (event: ReferralEvent, course: Course): readonly Step[] => [
  ...seat('FreeSeat', event, course),
  ...thanks(event, course),
]

/** Null where nothing follows. Every event stands here, so that a new one has to say what follows from it. */
const following: { readonly [Type in ReferralEvent['type']]: Follow<Type> | null } = {
  'referral.drafted': null,
  'referral.path-chosen': null,
  'referral.preparation-done': null,
  'referral.preparation-undone': null,
  'referral.package-prepared': null,
  'referral.guardrail-overridden': null,
  'referral.requested': (event, course) =>
    tell(event, course, {
      kind: 'ask',
      direction: 'outbound',
      summary: `Asked for a referral: ${jobOf(course)}.`,
      helpReceived: [],
    }),
  'referral.viewed': null,
  'referral.reminded': null,
  'referral.more-asked': null,
  'referral.package-revised': null,
  'referral.accepted': (event, course) => seat('ConfirmSeat', event, course),
  'referral.declined': (event, course) => [...letRest(event, course), ...ended(event, course)],
  'referral.withdrawn': ended,
  'referral.expired': ended,
  'referral.released': ended,
  'referral.submitted': (event, course) => [
    ...thanks(event, course),
    ...tell(event, course, {
      kind: 'other',
      direction: 'inbound',
      summary: `Handed in a referral: ${jobOf(course)}.`,
      helpReceived: ['referral'],
    }),
  ],
  'referral.outcome-recorded': thanks,
  'referral.thanked': (event, course) => [
    ...thanks(event, course),
    ...tell(event, course, {
      kind: 'thanks',
      direction: 'outbound',
      summary: `Said thanks for the referral: ${jobOf(course)}.`,
      helpReceived: [],
    }),
  ],
  'referral.closed': null,
  'referral.help-offered': null,
}

/** Whether anything can follow from an event of this type. */
export const isFollowed = (type: string): boolean => (following[type as ReferralEvent['type']] ?? null) !== null

/**
 * What follows from an event of a referral request, in order. A request that reached its referrer's desk stays counted
 * there whatever becomes of it, also when it is withdrawn unread: whoever could give back by withdrawing could send as
 * many as they like. Only what was never requested is given back, and that is the sweep's to do.
 */
export const afterReferral = (event: ReferralEvent, course: Course): readonly Step[] =>
  (following[event.type] as Follow<ReferralEvent['type']> | null)?.(event, course) ?? []
