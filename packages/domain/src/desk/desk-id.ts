import type { DeskId, UserId, WorkspaceId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'

/** The one desk that a referrer has in a workspace. */
export const deskIdFor = (workspaceId: WorkspaceId, referrerId: UserId): DeskId =>
  deterministicId('desk', workspaceId, referrerId) as DeskId
