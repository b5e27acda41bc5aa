import type { TemplateId, UserId, WorkspaceId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import type { TemplateKind } from './kind.ts'

/** The one text of a kind that a member has in a workspace. */
export const templateIdFor = (workspaceId: WorkspaceId, ownerId: UserId, kind: TemplateKind): TemplateId =>
  deterministicId('template', workspaceId, ownerId, kind) as TemplateId
