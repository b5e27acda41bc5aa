import { askingDecider, askingIdFor, deskDecider, deskIdFor, roomAt, standing } from '@kith/domain'
import type { AskingStanding } from '@kith/domain'
import { localDate } from '@kith/kernel'
import { memberReferrers, membershipsByUserIds, viewerProfile } from '@kith/read-model/queries'
import type { MemberReferrerView, Membership } from '@kith/read-model/queries'
import type { MemberContext } from '../graphql/context.ts'

/** How the viewer stands with the guardrails today. */
export const askStandingOf = async ({ db, viewer, services }: MemberContext): Promise<AskingStanding> => {
  const [profile, { state }] = await Promise.all([
    viewerProfile(db, viewer),
    services.commands.load(askingDecider, askingIdFor(viewer.workspaceId, viewer.userId)),
  ])
  if (profile === undefined) throw new Error('the viewer belongs to no workspace')
  return standing(state, viewer.today, profile.settings.guardrails)
}

/** Whether the desk takes no more this week, which begins where its referrer is. */
const isFull = async ({ services }: MemberContext, of: Membership): Promise<boolean> => {
  const { state } = await services.commands.load(deskDecider, deskIdFor(of.workspaceId, of.userId))
  const { taken, limit } = roomAt(
    state,
    localDate(services.clock.now(), of.timeZone),
    of.settings.guardrails.mentorAsksPerWeek,
  )
  return taken >= limit
}

/** People of the workspace who may be asked, with whether they take no more this week; never how many they take. */
export const referrersFor = async (
  member: MemberContext,
  asked: { readonly search: string; readonly first: number },
): Promise<readonly (MemberReferrerView & { readonly isFull: boolean })[]> => {
  const { db, viewer, services } = member
  const people = await memberReferrers(db, viewer, asked)
  const pairs = people.map(({ id }) => ({ userId: id, workspaceId: viewer.workspaceId }))
  const memberships = await membershipsByUserIds(services.system, pairs)
  const full = new Set<string>()
  await Promise.all(memberships.map(async (of) => ((await isFull(member, of)) ? full.add(of.userId) : undefined)))
  return people.map((person) => ({ ...person, isFull: full.has(person.id) }))
}
