import type { PostingId, UserId, WorkspaceId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'

/** The one count of openings that a poster has in a workspace. */
export const postingIdFor = (workspaceId: WorkspaceId, posterId: UserId): PostingId =>
  deterministicId('posting', workspaceId, posterId) as PostingId
