// STORAGE FORMAT. These shapes are on disk for ever. Add a version; never edit one.
import { z } from 'zod'
import { defineEvent } from '../shared/define-event.ts'
import type { EventOf } from '../shared/define-event.ts'
import { userId, workspaceId } from '../shared/values.ts'

export const role = z.enum(['member', 'mentor', 'coach', 'admin'])
export type Role = z.output<typeof role>

export const workspaceCreated = defineEvent({
  type: 'workspace.created',
  schema: z.object({ workspaceId, name: z.string() }),
})

export const memberJoined = defineEvent({
  type: 'workspace.member-joined',
  schema: z.object({ workspaceId, userId, roles: z.array(role).min(1) }),
})

export const workspaceEvents = [workspaceCreated, memberJoined] as const

export type WorkspaceEvent = EventOf<(typeof workspaceEvents)[number]>
