import type { MentorshipId, UserId, WorkspaceId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'

/**
 * The one mentorship that a mentee and a mentor can have in a workspace: two requests at once meet in its stream. Once it
 * has ended, the same two may begin anew there.
 */
export const mentorshipIdFor = (workspaceId: WorkspaceId, menteeId: UserId, mentorId: UserId): MentorshipId =>
  deterministicId('mentorship', workspaceId, menteeId, mentorId) as MentorshipId
