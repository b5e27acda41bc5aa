import { contactDecider, referralDecider, userDecider } from '@kith/domain'
import type { ReferralEvent } from '@kith/domain'
import type { CommandHandler } from '@kith/command-handling'
import { localDate } from '@kith/kernel'
import type { Instant, UserId, WorkspaceId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { afterReferral, isFollowed } from './after-referral.ts'
import { openMentorshipsOf, openingsOf } from './books.ts'
import type { Recorded } from './recorded.ts'
import type { Step } from './steps.ts'

export interface LookingUp {
  readonly pool: Pool
  readonly commands: CommandHandler
}

type RecordedReferral = Extract<Recorded, { readonly type: `referral.${string}` }>

const leavings: readonly string[] = ['workspace.member-removed', 'user.erased'] satisfies readonly Recorded['type'][]

/** Whether steps may follow from events of this type. */
export const leadsToSteps = (type: string): boolean => isFollowed(type) || leavings.includes(type)

const hasTimeline = async (
  commands: CommandHandler,
  { seekerId, referrer }: ReferralEvent['data'],
): Promise<boolean> => {
  if (referrer.kind !== 'contact') return false
  const { state } = await commands.load(contactDecider, referrer.contactId)
  return state.status === 'active' && state.person.ownerId === seekerId
}

const inReferral = async (commands: CommandHandler, event: RecordedReferral): Promise<readonly Step[]> => {
  const { seekerId, referralId } = event.data
  const [{ state }, { state: seeker }] = await Promise.all([
    commands.load(referralDecider, referralId),
    commands.load(userDecider, seekerId),
  ])
  // Its stream was closed: nobody is left whose numbers these would be.
  if (state.status === 'none') return []
  const isHere = seeker.status === 'registered'
  const { workspaceId, occurredAt } = event.metadata
  return afterReferral(event, {
    eventId: event.id,
    workspaceId,
    referral: state.referral,
    on: localDate(occurredAt, isHere ? seeker.account.timeZone : 'UTC'),
    hasTimeline: isHere && (await hasTimeline(commands, event.data)),
  })
}

/** Nobody can answer for the openings of somebody who left. */
const closings = async (pool: Pool, posterId: UserId, workspaceId: WorkspaceId | null): Promise<readonly Step[]> => {
  const openings = await openingsOf(pool, posterId, workspaceId)
  return openings.map(({ openingId }) => ({
    name: 'close',
    to: 'opening',
    id: openingId,
    command: { type: 'CloseOpening', data: { openingId, by: 'system' } },
  }))
}

/** Nobody is left to meet: what was asked is taken back, and what was agreed ends with its sessions to come. */
const partings = async (
  pool: Pool,
  who: { readonly userId: UserId; readonly workspaceId: WorkspaceId | null; readonly now: Instant },
): Promise<readonly Step[]> => {
  const mentorships = await openMentorshipsOf(pool, who.userId, who.workspaceId)
  return mentorships.map((mentorshipId) => ({
    name: 'part',
    to: 'mentorship',
    id: mentorshipId,
    command: { type: 'EndMentorship', data: { mentorshipId, words: '', now: who.now, by: 'system' } },
  }))
}

const leaving = async (pool: Pool, event: Recorded, userId: UserId): Promise<readonly Step[]> => {
  const workspaceId = event.type === 'workspace.member-removed' ? event.data.workspaceId : null
  const now = event.metadata.occurredAt
  return [...(await closings(pool, userId, workspaceId)), ...(await partings(pool, { userId, workspaceId, now }))]
}

const isReferral = (event: Recorded): event is RecordedReferral => event.type.startsWith('referral.')

/**
 * What follows from an event, in order. When somebody leaves, their openings are closed and their
 * mentorships end; requests that wait for them are
 * left to the ladder, which lets them run out: whoever asked then hears it in the words that hold for every silence.
 */
export const stepsAfter = async ({ pool, commands }: LookingUp, event: Recorded): Promise<readonly Step[]> => {
  if (isReferral(event)) return isFollowed(event.type) ? inReferral(commands, event) : []
  if (event.type === 'workspace.member-removed') return leaving(pool, event, event.data.userId)
  if (event.type === 'user.erased') return leaving(pool, event, event.data.userId)
  return []
}
