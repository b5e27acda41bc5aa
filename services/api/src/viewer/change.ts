import { userDecider } from '@kith/domain'
import type { UserCommand } from '@kith/domain'
import { viewerProfile } from '@kith/read-model/queries'
import { act } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext, MemberContext } from '../graphql/context.ts'
import { absenceOf } from './absence.ts'
import { mailWishesOf } from './mail-wishes.ts'
import type { ViewerPayload } from './payload.ts'
import type { Viewer } from './types.ts'

/** What the viewer is, but for what has a statement of its own. */
export type LoadedViewer = Omit<Viewer, 'cohorts' | 'workspaces' | 'emailVerified'>

/** The viewer as the lists show them now; null while those have not seen them. */
export const loadViewer = async ({ db, viewer }: MemberContext): Promise<LoadedViewer | null> => {
  const profile = await viewerProfile(db, viewer)
  if (!profile) return null
  return {
    id: profile.userId,
    name: profile.name,
    email: profile.email,
    timeZone: profile.timeZone,
    locale: profile.locale,
    workspace: { id: profile.workspaceId, name: profile.workspaceName },
    digest: profile.digest,
    digestEvenIfEmpty: profile.digest.evenIfEmpty,
    quietHours: profile.quietHours,
    away: absenceOf(profile, viewer.today),
    mail: mailWishesOf(profile),
    today: viewer.today,
    hasContacts: profile.hasContacts,
    roles: profile.roles,
    secondFactorMissing: viewer.secondFactorMissing,
  }
}

/** Decides a command about the viewer's own account, and answers with the viewer. */
export const changeViewer = async (
  context: ApiContext,
  commandId: string,
  command: UserCommand,
): Promise<ViewerPayload> => {
  const member = asMember(context)
  const outcome = await act(member, {
    decider: userDecider,
    id: member.viewer.userId,
    command,
    commandId,
    awaits: ['member'],
  })
  return { ...outcome, viewer: await loadViewer(member) }
}
