import { deskDecider, deskIdFor, postedOn, postingDecider, postingIdFor, roomAt } from '@kith/domain'
import type { CalendarDate } from '@kith/kernel'
import { localDate } from '@kith/kernel'
import { boardMembership } from '@kith/read-model/queries'
import type { BoardMembership } from '@kith/read-model/queries'
import type { MemberContext } from '../graphql/context.ts'
import { notFound } from '../graphql/errors.ts'
import { heldUntil } from './policy.ts'
import type { BoardStanding, Desk } from './types.ts'

/** What the viewer is here as far as the board goes, read anew. */
export const newMembership = async ({ db, viewer }: MemberContext): Promise<BoardMembership> => {
  const membership = await boardMembership(db, viewer)
  if (membership === undefined) throw notFound()
  return membership
}

/** Until which day the viewer's openings are looked at first; null when they are not. */
export const holdOf = (
  { services }: Pick<MemberContext, 'services'>,
  { joinedAt, roles, guardrails }: BoardMembership,
): CalendarDate | null =>
  heldUntil({
    roles,
    joinedOn: localDate(joinedAt, 'UTC'),
    today: localDate(services.clock.now(), 'UTC'),
    holdDays: guardrails.newMemberHoldDays,
  })

/** How the viewer stands with the numbers of the board. */
export const boardStanding = async (member: MemberContext): Promise<BoardStanding> => {
  const { services, viewer } = member
  const membership = await newMembership(member)
  const { state } = await services.commands.load(postingDecider, postingIdFor(viewer.workspaceId, viewer.userId))
  const postedToday = postedOn(state, viewer.today)
  const limit = membership.guardrails.openingsPerDay
  return {
    postedToday,
    limit,
    hint: postedToday > 0 && limit - postedToday <= 1 ? `${postedToday} of ${limit} openings today` : null,
    heldUntil: holdOf(member, membership),
  }
}

/** The viewer's week as somebody who is asked. */
export const deskOf = async (member: MemberContext): Promise<Desk> => {
  const { services, viewer } = member
  const { guardrails } = await newMembership(member)
  const { state } = await services.commands.load(deskDecider, deskIdFor(viewer.workspaceId, viewer.userId))
  const { taken, limit } = roomAt(state, viewer.today, guardrails.mentorAsksPerWeek)
  return { perWeek: state.status === 'none' ? null : state.desk.perWeek, limit, takenThisWeek: taken }
}
