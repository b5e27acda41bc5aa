import { contactDecider, interactionDecider, userDecider } from '@kith/domain'
import type { KithEvent } from '@kith/domain'
import { addDays, deterministicId, eventIdFor, fold, streamName } from '@kith/kernel'
import type { CalendarDate, CommandId, Decision, Instant, SubjectId, UserId, WorkspaceId } from '@kith/kernel'
import type { Append } from '@kith/event-store'
import { emailOf, userIdOf, workspaceId } from './generator.ts'
import type { SampleContact, SampleInteraction } from './generator.ts'

/** One append that loads something, and whose keys seal it. */
export interface Loading {
  readonly append: Append
  readonly subjects: readonly SubjectId[]
}

const accepted = (decision: Decision<KithEvent>): readonly KithEvent[] => {
  if (decision.kind !== 'accepted') throw new Error(`The sample data does not hold: ${JSON.stringify(decision)}`)
  return decision.events
}

const appendOf = (
  { category, id }: { readonly category: string; readonly id: string },
  events: readonly KithEvent[],
  about: { readonly actor: UserId; readonly occurredAt: Instant },
): Append => {
  const commandId = deterministicId('bench', 'command', category, id) as CommandId
  return {
    stream: streamName(category, id),
    expected: 'no-stream',
    events,
    eventIds: events.map((_, index) => eventIdFor(commandId, index)),
    metadata: {
      workspaceId: workspaceId as WorkspaceId,
      commandId,
      correlationId: commandId,
      causationId: commandId,
      ...about,
    },
  }
}

/** Days between the day that everybody was added and today. */
export const addedDaysAgo = 800

const noonOf = (day: CalendarDate): Instant => `${day}T12:00:00.000Z` as Instant

/** When an interaction of the sample was logged. */
export const loggedAtOf = ({ happenedOn }: SampleInteraction): Instant => noonOf(happenedOn)

/** A member without a password, for sizes with more members than anybody signs in as. */
export const loadUser = (user: number, today: CalendarDate): Loading => {
  const userId = userIdOf(user) as UserId
  const data = { userId, name: `Member ${user}`, email: emailOf(user), timeZone: 'Europe/Vienna', locale: 'en' }
  const decision = userDecider.decide({ type: 'RegisterUser', data: { ...data, by: 'system' } }, userDecider.initial)
  const about = { actor: userId, occurredAt: noonOf(addDays(today, -addedDaysAgo)) }
  return {
    append: appendOf({ category: 'user', id: userId }, accepted(decision), about),
    subjects: [userId as string as SubjectId],
  }
}

/** A contact as the owner enters it: added with closeness, then tagged. Decided by the real decider. */
export const loadContact = (contact: SampleContact, today: CalendarDate): Loading => {
  const { id, ownerId, name, company, position, closeness } = contact
  const by = ownerId as UserId
  const of = { contactId: id, by } as { contactId: never; by: UserId }
  const added = accepted(
    contactDecider.decide(
      { type: 'AddContact', data: { ...of, ownerId: by, name, company, position, closeness } },
      contactDecider.initial,
    ),
  )
  const state = fold(contactDecider, added as never)
  const tagged = contact.tags.flatMap((tag) =>
    accepted(contactDecider.decide({ type: 'AddTag', data: { ...of, tag } }, state)),
  )
  const about = { actor: by, occurredAt: noonOf(addDays(today, -addedDaysAgo)) }
  return {
    append: appendOf({ category: 'contact', id }, [...added, ...tagged], about),
    subjects: [id as SubjectId],
  }
}

/** An interaction as it was logged on its day. */
export const loadInteraction = (interaction: SampleInteraction): Loading => {
  const { id, ownerId, contactId, channel, happenedOn, summary } = interaction
  const by = ownerId as UserId
  const decision = interactionDecider.decide(
    {
      type: 'LogInteraction',
      data: {
        interactionId: id as never,
        by,
        ownerId: by,
        contactIds: [contactId as never],
        channel,
        kind: 'catch-up',
        direction: 'mutual',
        happenedOn,
        today: happenedOn,
        summary,
        outcome: '',
        helpGiven: [],
        helpReceived: [],
      },
    },
    interactionDecider.initial,
  )
  const about = { actor: by, occurredAt: loggedAtOf(interaction) }
  return {
    append: appendOf({ category: 'interaction', id }, accepted(decision), about),
    subjects: [contactId as SubjectId],
  }
}
